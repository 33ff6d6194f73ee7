'use client'
import { ledgerHref } from '@/components/address'
import { amountOf, type Counted, coverageOf, isCount, subjectName } from '@/components/charts/amounts'
import type { BarRow } from '@/components/charts/area-rows'
import styles from '@/components/charts/numbers-table.module.css'
import { RowName } from '@/components/charts/row-name'
import { StateLink } from '@/components/charts/state-link'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useWords } from '@/components/words'
import { type Dimension, LEDGER_SUBJECTS, type LedgerSubject } from '@/domain/vocabulary'

/** A breakdown in numbers only, with everything that can be counted; each number is a link to its ledger. */
export function NumbersTable({
  caption,
  by,
  rows,
  total,
  params,
  first,
}: {
  caption: string
  by: Dimension
  rows: readonly BarRow[]
  total: Counted
  params: URLSearchParams
  /** The subjects that stand first, since the picture shows them. */
  first: readonly LedgerSubject[]
}) {
  const words = useWords()
  const subjects = [...first, ...LEDGER_SUBJECTS.filter((each) => !first.includes(each))]
  const cells = (row: Counted, name: string, keys: string[] | null) =>
    subjects.map((subject) => {
      const amount = amountOf(row, subject)
      return (
        <td key={subject}>
          <StateLink href={ledgerHref(params, subject, keys && { by, keys })}>
            <span className={styles.unseen}>{`${name} ${subjectName(subject, words)} `}</span>
            <QuantityText amount={amount} />
          </StateLink>
          {!isCount(subject) && (
            <span className={styles.coverage}>
              {coverageOf(amount).reported}/{coverageOf(amount).activities}
            </span>
          )}
        </td>
      )
    })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={words('chart.numbersOf', { title: caption })} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words(`dimension.${by}`)}</th>
            {subjects.map((subject) => (
              <th key={subject} scope="col">
                {subjectName(subject, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <RowName by={by} row={row} />
              </th>
              {cells(row, row.name, [row.key])}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words('chart.total')}</th>
            {cells(total, words('chart.total'), null)}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
