'use client'
import type { ReactNode } from 'react'
import { ledgerHref } from '@/components/address'
import { amountOf, type Counted, isCount, subjectName } from '@/components/charts/amounts'
import type { BarRow } from '@/components/charts/area-rows'
import { BarCell } from '@/components/charts/bar-cell'
import { type BarScale, decadeStep } from '@/components/charts/bar-scale'
import styles from '@/components/charts/bars-table.module.css'
import { RowName } from '@/components/charts/row-name'
import { StateLink } from '@/components/charts/state-link'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useWords } from '@/components/words'
import { writeQuantity } from '@/domain/figures/write-quantity'
import type { Dimension, LedgerSubject } from '@/domain/vocabulary'

/**
 * A table of bars: a row for each key of a dimension, a column for each subject, every number and its bar a link to its
 * ledger. Plain HTML, so it is there before any script and reads as a table.
 * @param groups rows in the order in which they stand; `apart` ones are grey and do not belong to the scale
 * @param scales one for each column
 * @param heads what stands in the columns' heads, where it is more than the subject's name
 * @param column the only column a narrow screen shows
 */
export function BarsTable({
  caption,
  by,
  columns,
  groups,
  scales,
  total,
  params,
  planned,
  column,
  heads,
  rowHead,
}: {
  caption: string
  by: Dimension
  columns: readonly LedgerSubject[]
  groups: { rows: readonly BarRow[]; apart: boolean }[]
  scales: readonly BarScale[]
  total: Counted
  params: URLSearchParams
  planned: boolean
  column: LedgerSubject
  heads?: (subject: LedgerSubject) => { sorted: 'ascending' | 'descending' | undefined; content: ReactNode }
  rowHead: { sorted?: 'ascending' | 'descending' | undefined; content: ReactNode }
}) {
  const words = useWords()
  const rows = groups.flatMap((group) => group.rows)
  const digits = columns.map((subject) => widest([...rows, total].map((row) => numberWidth(row, subject))))
  const columnStyle = (i: number, subject: LedgerSubject) =>
    ({
      '--color': `var(--${subject})`,
      '--digits': `${digits[i]}ch`,
      '--decade': `${(decadeStep(scales[i] ?? { kind: 'linear', max: 0 }) ?? 2) * 100}%`,
    }) as object

  function numberWidth(row: Counted, subject: LedgerSubject): number {
    let width = 0
    const amount = amountOf(row, subject)
    if (amount.value === null) return 0
    // In widths of a digit; words are set smaller than digits.
    for (const character of writeQuantity(amount, words)) {
      width += /\d/.test(character) ? 1 : character === ',' ? 0.5 : character > '⺀' ? 1.5 : 0.78
    }
    return width
  }

  return (
    <table className={styles.table} data-columns={columns.length}>
      <caption className={styles.unseen}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.rowHead} aria-sort={rowHead.sorted}>
            {rowHead.content}
          </th>
          {columns.map((subject) => {
            const head = heads?.(subject) ?? { sorted: undefined, content: subjectName(subject, words) }
            return (
              <th
                key={subject}
                scope="col"
                aria-sort={head.sorted}
                data-kind={isCount(subject) ? 'count' : 'measure'}
                data-shown={subject === column || undefined}
              >
                {head.content}
              </th>
            )
          })}
        </tr>
      </thead>
      {groups.map(
        (group) =>
          group.rows.length > 0 && (
            <tbody key={String(group.apart)} className={group.apart ? styles.apart : undefined}>
              {group.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row" title={row.name}>
                    <RowName by={by} row={row} />
                  </th>
                  {columns.map((subject, i) => (
                    <td
                      key={subject}
                      data-shown={subject === column || undefined}
                      data-planned={(planned && !isCount(subject)) || undefined}
                      style={columnStyle(i, subject)}
                    >
                      <BarCell
                        row={row}
                        subject={subject}
                        amount={amountOf(row, subject)}
                        scale={scales[i] ?? { kind: 'linear', max: 0 }}
                        href={ledgerHref(params, subject, { by, keys: [row.key] })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ),
      )}
      <tfoot>
        <tr>
          <th scope="row">{words('chart.total')}</th>
          {columns.map((subject, i) => {
            const amount = amountOf(total, subject)
            return (
              <td key={subject} data-shown={subject === column || undefined} style={columnStyle(i, subject)}>
                <StateLink href={ledgerHref(params, subject)} className={styles.cell}>
                  <span className={styles.unseen}>{`${words('chart.total')} ${subjectName(subject, words)} `}</span>
                  <span className={styles.track} />
                  <span className={styles.number}>
                    <QuantityText amount={amount} />
                  </span>
                  {!isCount(subject) && (
                    <span className={styles.coverage}>
                      {amount.reported}/{amount.reported + amount.unreported}
                    </span>
                  )}
                </StateLink>
              </td>
            )
          })}
        </tr>
      </tfoot>
    </table>
  )
}

function widest(widths: readonly number[]): number {
  return Math.ceil(Math.max(1, ...widths))
}
