'use client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { AnswerError } from '@/components/fetch-answer'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import { PageHeader } from '@/components/layout/page-header'
import type { Names } from '@/components/review/bench'
import { ItemLink } from '@/components/review/item-link'
import { type ItemKey, itemParams, itemQuery } from '@/components/review/queries'
import { keyOf, openItem } from '@/components/review/review-address'
import { ReviewerName } from '@/components/review/reviewer-name'
import { useDecisions } from '@/components/review/use-decisions'
import { WorkBench } from '@/components/review/work-bench'
import { useWords } from '@/components/words'

/** One item of the queue: its article and what it proposes. What was decided can be undone from the next item too. */
export function ItemScreen({ itemKey, names }: { itemKey: ItemKey; names: Names }) {
  const words = useWords()
  const client = useQueryClient()
  const query = useQuery(itemQuery(itemKey))
  const decisions = useDecisions(itemKey)
  const [moved, setMoved] = useState(false)
  const go = (key: ItemKey | null) => {
    setMoved(true)
    openItem(key)
  }
  const title = query.data?.article?.headline ?? query.data?.activities[0]?.record.name
  useEffect(() => {
    if (title) document.title = `${title} · ${words('reviewing.title')}`
  }, [title, words])

  // The next item is there before it is asked for.
  const next = query.data?.next && keyOf(query.data.next)
  const after = next ? itemParams(next) : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same neighbour is a new object with every answer
  useEffect(() => {
    if (next) void client.prefetchQuery(itemQuery(next))
  }, [after, client])

  const head = <ReviewerName />
  if (query.data) {
    return (
      <WorkBench
        key={itemParams(itemKey)}
        item={query.data}
        names={names}
        decisions={decisions}
        takesFocus={moved}
        go={go}
        reviewer={head}
      />
    )
  }
  const isMissing = query.error instanceof AnswerError && query.error.status === 404
  return (
    <>
      <PageHeader
        title={words('reviewing.title')}
        note={
          <ItemLink to={null} onOpen={go}>
            {words('reviewing.toQueue')}
          </ItemLink>
        }
        actions={head}
      />
      {query.isPending && <p role="status">{words('reviewing.loading')}</p>}
      {query.isError && (
        <Notice
          tone="error"
          title={isMissing ? query.error.message : words('reviewing.failed')}
          actions={
            isMissing ? (
              <ItemLink to={null} onOpen={go} className={control.control ?? ''}>
                {words('reviewing.toQueue')}
              </ItemLink>
            ) : (
              <button type="button" className={control.control} onClick={() => query.refetch()}>
                {words('reviewing.retry')}
              </button>
            )
          }
        />
      )}
    </>
  )
}
