'use client'

import { StateLink } from '@/components/charts/state-link'
import { type ActivityColumn, isSortable, isTotal, sortAfterClick } from '@/components/tables/activity-columns'
import styles from '@/components/tables/activity-table.module.css'
import { tableHref } from '@/components/tables/table-state'
import { useWords } from '@/components/words'
import type { ActivitySort } from '@/domain/statistics/activity-sorts'
import type { Realisation, Words } from '@/domain/vocabulary'

/** The name of a column; numbers of plans say that they are such. */
export function columnName(column: ActivityColumn, realisation: Realisation, words: Words): string {
  if (isTotal(column)) {
    const measure = words(`measure.${column}`)
    return realisation === 'planned' ? words('table.plannedColumn', { measure }) : measure
  }
  return words(`table.column.${column}`)
}

/** The heads of the columns; those the list can be ordered by are links to that order. */
export function ActivityHead({
  columns,
  sort,
  params,
  realisation,
}: {
  columns: readonly ActivityColumn[]
  sort: ActivitySort
  params: URLSearchParams
  realisation: Realisation
}) {
  const words = useWords()
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const name = columnName(column, realisation, words)
          const direction = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined
          const amount = isTotal(column) || column === 'articles' ? styles.amount : undefined
          if (!isSortable(column)) {
            return (
              <th key={column} scope="col" className={`${amount ?? ''} ${styles.unsortable}`}>
                {name}
              </th>
            )
          }
          return (
            <th key={column} scope="col" className={amount} aria-sort={direction}>
              <StateLink
                href={tableHref(params, { sort: sortAfterClick(sort, column) })}
                className={styles.sort}
                title={words('table.sortBy', { column: name })}
              >
                {isTotal(column) && <i className={styles.dot} style={{ background: `var(--${column})` }} />}
                {name}
                <span className={styles.arrow} aria-hidden="true">
                  {direction === 'ascending' ? '▴' : direction === 'descending' ? '▾' : ''}
                </span>
              </StateLink>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
