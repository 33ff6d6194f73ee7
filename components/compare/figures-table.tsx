'use client'
import { type LedgerScope, ledgerHref } from '@/components/address'
import { isCount, subjectName } from '@/components/charts/amounts'
import { barScale } from '@/components/charts/bar-scale'
import { AreaName } from '@/components/compare/area-name'
import { FigureCell } from '@/components/compare/figure-cell'
import styles from '@/components/compare/figures-table.module.css'
import { useWords } from '@/components/words'
import type { ComparedRow, Comparison } from '@/domain/comparison/answers'
import type { Scale } from '@/domain/comparison/words'
import type { Area } from '@/domain/statistics/answers'
import type { LedgerSubject } from '@/domain/vocabulary'

/** So many columns fit beside each other on a desk. */
const FEW = 4

/** A row for each area and a column for each figure, what is chosen together and the whole city below. */
export function FiguresTable({
  caption,
  areas,
  comparison,
  subjects,
  params,
  isWhole,
}: {
  caption: string
  areas: readonly Area[]
  comparison: Comparison
  subjects: readonly LedgerSubject[]
  params: URLSearchParams
  /** Whether no area is left out, so that what is chosen is the city. */
  isWhole: boolean
}) {
  const words = useWords()
  const { rows, chosen, city, against, filter } = comparison
  const per = comparison.per as Scale
  const scales = new Map(
    subjects.map((subject) => [
      subject,
      barScale(
        'linear',
        rows.map(({ cells }) => cells[subject]?.scaled?.value ?? null),
      ),
    ]),
  )
  const cells = (row: ComparedRow, name: string, keys: string[] | null, scope: LedgerScope) =>
    subjects.map((subject) => {
      const cell = row.cells[subject]
      const address = keys && { by: 'area', keys }
      return (
        <td
          key={subject}
          data-planned={(filter.realisation === 'planned' && !isCount(subject)) || undefined}
          style={{ '--color': `var(--${subject})` } as object}
        >
          {cell && (
            <FigureCell
              name={name}
              subject={subject}
              per={per}
              cell={cell}
              scale={keys ? (scales.get(subject) ?? null) : null}
              href={ledgerHref(params, subject, address, scope)}
              hrefBefore={against && ledgerHref(params, subject, address, { ...scope, period: against })}
            />
          )}
        </td>
      )
    })
  const sum = (row: ComparedRow, scope: LedgerScope) => (
    <tr>
      <th scope="row">{row.label}</th>
      {cells(row, row.label, null, scope)}
    </tr>
  )
  const frame = `${styles.scroll} ${subjects.length > FEW ? styles.many : ''}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={frame} aria-label={words('chart.numbersOf', { title: caption })} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words('dimension.area')}</th>
            {subjects.map((subject) => (
              <th key={subject} scope="col">
                <span className={styles.dot} style={{ background: `var(--${subject})` }} aria-hidden="true" />
                {subjectName(subject, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <AreaName row={row} areas={areas} />
              </th>
              {cells(row, row.label, [row.key], {})}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {!isWhole && rows.length > 1 && sum(chosen, {})}
          {sum(city, isWhole ? {} : { wholeCity: true })}
        </tfoot>
      </table>
    </section>
  )
}
