'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useMemo, useRef } from 'react'
import { DownloadMenu } from '@/components/download/download-menu'
import { fileAddress } from '@/components/download/file-address'
import { useFilter } from '@/components/filters/use-filter'
import control from '@/components/layout/control.module.css'
import { Empty } from '@/components/layout/empty'
import { keptQuery } from '@/components/layout/kept-query'
import { Notice } from '@/components/layout/notice'
import { activityPageQuery, summaryQuery } from '@/components/queries'
import type { AreaNames } from '@/components/tables/activity-cell'
import { ActivityFoot } from '@/components/tables/activity-foot'
import { ActivityHead } from '@/components/tables/activity-head'
import { ActivityRow } from '@/components/tables/activity-row'
import styles from '@/components/tables/activity-table.module.css'
import { ColumnChooser } from '@/components/tables/column-chooser'
import { TablePaging } from '@/components/tables/table-paging'
import { readTableState, tableHref } from '@/components/tables/table-state'
import { useRowFocus } from '@/components/tables/use-row-focus'
import { useLang, useWords } from '@/components/words'

/** The activities that pass the filter, a page at a time; order, columns, size and place are in the address. */
export function ActivityTable({ areaNames }: { areaNames: AreaNames }) {
  const words = useWords()
  const lang = useLang()
  const path = usePathname()
  const params = useSearchParams()
  const { filter } = useFilter()
  const state = useMemo(() => readTableState(params, filter), [params, filter])
  const { data: list, error, isPlaceholderData, refetch } = useQuery(activityPageQuery(filter, lang, state))
  const { data: summary } = useQuery(summaryQuery(filter, lang))
  const focus = useRowFocus(list?.items.length ?? 0)
  const scroller = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or order begins at its top
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
  }, [state.cursor, state.sort])

  if (error) {
    const again = (
      <button type="button" className={control.control} onClick={() => refetch()}>
        {words('table.retry')}
      </button>
    )
    return (
      <Notice tone="error" title={words('table.failed')} actions={again}>
        {error.message}
      </Notice>
    )
  }
  if (!list) return <p className={styles.loading}>{words('table.loading')}</p>
  if (list.items.length === 0) {
    const [title, href, way] =
      list.total === 0
        ? [words('activities.none'), path, words('activities.clear')]
        : [words('activities.pastEnd'), tableHref(params, {}), words('activities.firstPage')]
    const actions = (
      <Link href={href} className={control.control}>
        {way}
      </Link>
    )
    return (
      <Empty title={title} actions={actions}>
        {list.total === 0 && words('activities.noneHint')}
      </Empty>
    )
  }
  return (
    <section className={styles.card} aria-label={words('activities.title')}>
      <div className={styles.tools} data-screen-only>
        <span id="table-keys" className={styles.keys}>
          {words('table.keys')}
        </span>
        <DownloadMenu
          title={words('activities.title')}
          address={fileAddress(filter, lang, 'activities', { sort: state.sort })}
          buttonClass={control.control ?? ''}
        />
        <ColumnChooser shown={state.columns} params={params} realisation={filter.realisation} />
      </div>
      <div ref={scroller} className={styles.scroller} aria-busy={isPlaceholderData}>
        <table className={styles.table} aria-describedby="table-keys">
          <caption className={styles.spoken}>{list.sentence}</caption>
          <ActivityHead columns={state.columns} sort={state.sort} params={params} realisation={filter.realisation} />
          <tbody onKeyDown={focus.onKeyDown}>
            {list.items.map((item, row) => (
              <ActivityRow
                key={item.id}
                item={item}
                columns={state.columns}
                areaNames={areaNames}
                q={filter.q}
                kept={keptQuery(params)}
                link={focus.linkOf(row)}
              />
            ))}
          </tbody>
          {summary && <ActivityFoot columns={state.columns} summary={summary} params={params} />}
        </table>
      </div>
      <TablePaging list={list} state={state} params={params} />
    </section>
  )
}
