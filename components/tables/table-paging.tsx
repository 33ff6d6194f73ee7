'use client'

import { StateLink } from '@/components/charts/state-link'
import control from '@/components/layout/control.module.css'
import styles from '@/components/tables/table-paging.module.css'
import { PAGE_SIZES, type TableState, tableHref } from '@/components/tables/table-state'
import { useWords } from '@/components/words'
import { writeNumber } from '@/domain/figures/write-quantity'
import type { ActivityList } from '@/domain/statistics/answers'

/** Where the page stands in the whole list, the ways on and back, and how many rows a page has. */
export function TablePaging({
  list,
  state,
  params,
}: {
  list: ActivityList
  state: TableState
  params: URLSearchParams
}) {
  const words = useWords()
  const range = { first: list.before + 1, last: list.before + list.items.length, total: list.total }
  const written = Object.fromEntries(Object.entries(range).map(([key, value]) => [key, writeNumber(value)]))
  return (
    <nav className={styles.paging} aria-label={words('table.paging')}>
      <span className={styles.range} role="status">
        {words('table.range', written)}
      </span>
      <span className={styles.steps} data-screen-only>
        <Step
          cursor={list.previousCursor}
          here={state.cursor}
          params={params}
          word={words('table.previous')}
          rel="prev"
        />
        <Step cursor={list.nextCursor} here={state.cursor} params={params} word={words('table.next')} rel="next" />
      </span>
      <span className={styles.sizes} data-screen-only>
        {words('table.perPage')}
        {PAGE_SIZES.map((limit) => (
          <StateLink
            key={limit}
            href={tableHref(params, { limit })}
            aria-current={limit === state.limit ? 'true' : undefined}
          >
            {limit}
          </StateLink>
        ))}
      </span>
    </nav>
  )
}

/** At an end of the list the way stays where it is, so that neither the pointer nor the focus loses its place. */
function Step({
  cursor,
  here,
  params,
  word,
  rel,
}: {
  cursor: string | null
  here: string | null
  params: URLSearchParams
  word: string
  rel: string
}) {
  const isEnd = cursor === null
  return (
    <StateLink
      href={tableHref(params, { cursor: cursor ?? here })}
      rel={rel}
      aria-disabled={isEnd || undefined}
      tabIndex={isEnd ? -1 : undefined}
      className={`${control.control} ${isEnd ? styles.noStep : ''}`}
    >
      {word}
    </StateLink>
  )
}
