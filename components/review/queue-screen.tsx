'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import control from '@/components/layout/control.module.css'
import { Empty } from '@/components/layout/empty'
import { Notice } from '@/components/layout/notice'
import { PageHeader } from '@/components/layout/page-header'
import type { Names } from '@/components/review/bench'
import { queueQuery } from '@/components/review/queries'
import styles from '@/components/review/queue.module.css'
import { QueueRow } from '@/components/review/queue-row'
import { ReviewerName } from '@/components/review/reviewer-name'
import { useKeys } from '@/components/review/use-keys'
import { useWords } from '@/components/words'

/** Everything that waits for review, first what moves a published total furthest. */
export function QueueScreen({ names }: { names: Names }) {
  const words = useWords()
  const list = useRef<HTMLOListElement>(null)
  const query = useInfiniteQuery(queueQuery)
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  const areaName = (code: string) => names.areas.find((area) => area.code === code)?.name ?? code
  useEffect(() => {
    document.title = words('reviewing.title')
  }, [words])

  const step = (by: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])]
    const at = links.indexOf(document.activeElement as HTMLElement)
    links[at === -1 ? 0 : at + by]?.focus()
  }
  useKeys((command) => {
    if (command === 'next') step(1)
    if (command === 'previous') step(-1)
  })
  return (
    <>
      <PageHeader
        title={words('reviewing.title')}
        note={items.length > 0 && words('reviewing.queueNote', { total })}
        actions={<ReviewerName />}
      />
      {query.isPending && <p role="status">{words('reviewing.loading')}</p>}
      {query.isError && (
        <Notice
          tone="error"
          title={words('reviewing.failed')}
          actions={
            <button type="button" className={control.control} onClick={() => query.refetch()}>
              {words('reviewing.retry')}
            </button>
          }
        />
      )}
      {query.isSuccess && items.length === 0 && (
        <Empty
          title={words('reviewing.empty')}
          actions={
            <>
              <Link href="/import" prefetch={false} className={control.primary}>
                {words('reviewing.toImport')}
              </Link>
              <Link href="/activities" prefetch={false} className={control.control}>
                {words('reviewing.toActivities')}
              </Link>
            </>
          }
        >
          {words('reviewing.emptyHint')}
        </Empty>
      )}
      {items.length > 0 && (
        <ol ref={list} className={styles.list} aria-label={words('reviewing.queue')}>
          {items.map((item) => (
            <QueueRow key={item.articleId ?? item.activityIds[0]} item={item} areaName={areaName} />
          ))}
        </ol>
      )}
      {query.hasNextPage && (
        <p className={styles.more}>
          <button
            type="button"
            className={control.control}
            disabled={query.isFetchingNextPage}
            onClick={() => query.fetchNextPage()}
          >
            {words('reviewing.more', { left: total - items.length })}
          </button>
        </p>
      )}
    </>
  )
}
