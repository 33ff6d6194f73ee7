'use client'
import { ledgerHref } from '@/components/address'
import heads from '@/components/charts/sort-head.module.css'
import { AreaName } from '@/components/compare/area-name'
import { type CompareView, type RankColumn, sortedBy } from '@/components/compare/compare-view'
import styles from '@/components/compare/ranking.module.css'
import { RankingCells } from '@/components/compare/ranking-cells'
import type { RankingRow, RankingRows } from '@/components/compare/ranking-rows'
import { changeCompareView } from '@/components/compare/use-comparison'
import { useWords } from '@/components/words'
import type { Comparison } from '@/domain/comparison/answers'
import type { Scale } from '@/domain/comparison/words'
import type { Area } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'

/** A ranking as a table that can be ordered by each of its columns. */
export function RankingTable({
  title,
  areas,
  comparison,
  shaped: { ranked, apart, places },
  view,
  params,
  filter,
}: {
  title: string
  areas: readonly Area[]
  comparison: Comparison
  shaped: RankingRows
  view: CompareView
  params: URLSearchParams
  filter: Filter
}) {
  const words = useWords()
  const { against } = comparison
  const per = comparison.per as Scale
  const columns: RankColumn[] = [
    'rank',
    'area',
    'scaled',
    ...(per === 'total' ? [] : (['amount'] as const)),
    ...(against ? (['move'] as const) : []),
    'reported',
    'publications',
    'largest',
  ]
  const line = (each: RankingRow) => (
    <tr key={each.row.key}>
      <RankingCells
        ranking={each}
        subject={view.focus}
        per={per}
        places={places}
        isCompared={against !== null}
        filter={filter}
        params={params}
        name={<AreaName row={each.row} areas={areas} />}
        hrefOf={(subject, period) =>
          ledgerHref(
            params,
            subject,
            { by: 'area', keys: [each.row.key] },
            { period: period ? (against ?? undefined) : undefined },
          )
        }
      />
    </tr>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={words('chart.numbersOf', { title })} tabIndex={0}>
      <table className={styles.table} style={{ '--color': `var(--${view.focus})` } as object}>
        <caption className={styles.unseen}>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                data-column={column}
                aria-sort={view.sort === column ? (view.descending ? 'descending' : 'ascending') : undefined}
              >
                <SortButton column={column} view={view} label={words(`compare.column.${headOf(column, per)}`)} />
              </th>
            ))}
            <th scope="col">
              <span className={heads.head}>{words('compare.column.readings')}</span>
            </th>
          </tr>
        </thead>
        <tbody>{ranked.map(line)}</tbody>
        {apart.length > 0 && <tbody className={styles.apart}>{apart.map(line)}</tbody>}
      </table>
    </section>
  )
}

/** The column of plain totals is called so only where another one is beside it. */
const headOf = (column: RankColumn, per: Scale) => (column === 'scaled' && per === 'total' ? 'amount' : column)

function SortButton({ column, view, label }: { column: RankColumn; view: CompareView; label: string }) {
  return (
    <button type="button" className={heads.head} onClick={() => changeCompareView(sortedBy(column, view))}>
      {label}
      <span aria-hidden="true" className={heads.arrow}>
        {view.sort === column ? (view.descending ? '↓' : '↑') : ''}
      </span>
    </button>
  )
}
