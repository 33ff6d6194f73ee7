'use client'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter, useSearchParams } from 'next/navigation'
import { useRef } from 'react'
import { Notice } from '@/components/layout/notice'
import { PageHeader } from '@/components/layout/page-header'
import type { Names } from '@/components/review/bench'
import { CorrectPanel } from '@/components/review/edit/correct-panel'
import styles from '@/components/review/edit/edit.module.css'
import { EditTabs } from '@/components/review/edit/edit-tabs'
import { editOf } from '@/components/review/edit/edits'
import { SplitPanel } from '@/components/review/edit/split-panel'
import { JoinPicker } from '@/components/review/join-picker'
import { itemQuery, type JoinSide } from '@/components/review/queries'
import { RefusalNotice } from '@/components/review/refusal-notice'
import { type NameAsker, ReviewerName } from '@/components/review/reviewer-name'
import { useDecisions } from '@/components/review/use-decisions'
import { useWords } from '@/components/words'

/**
 * Changes an activity that is stored already: its facts and figures, or that it is one with another, or two.
 * @param articles its reports, with the day of each
 */
export function EditScreen({
  id,
  names,
  articles,
}: {
  id: string
  names: Names
  articles: readonly { id: string; headline: string | null; date: string | null }[]
}) {
  const words = useWords()
  const router = useRouter()
  const asker = useRef<NameAsker>(null)
  const edit = editOf(useSearchParams().get('do'))
  const query = useQuery(itemQuery({ activity: id }))
  const decisions = useDecisions({ activity: id }, () => asker.current?.ask() ?? Promise.resolve(null))
  const activity = query.data?.activities.find(({ record }) => record.id === id)
  const areaName = (code: string) => names.areas.find((area) => area.code === code)?.name ?? code
  const dates = Object.fromEntries(articles.map((article) => [article.id, article.date]))

  // The page of the activity is rendered by the server: what it showed before the change must not be shown again.
  const leave = (to: string) => {
    router.push(`/activities/${to}`)
    router.refresh()
  }
  const merge = async (into: JoinSide, reason: string | null) => {
    if (!activity) return
    const isStored = await decisions.decide({
      make: (now) => {
        const own = now.activities.find(({ record }) => record.id === id)
        const beside = now.activities.find(({ record }) => record.id === into.record.id)
        if (!own) return null
        const intoVersion = beside?.version ?? into.version
        return { kind: 'merge', activityId: id, version: own.version, into: into.record.id, intoVersion, reason }
      },
      said: words('reviewing.said.joined', { name: activity.record.name, into: into.record.name }),
      about: ['join'],
    })
    if (isStored) leave(into.record.id)
  }
  return (
    <>
      <PageHeader
        title={words(`edit.title.${edit}`)}
        note={
          <Link href={`/activities/${id}`} prefetch={false} lang="zh-CN">
            ‹ {activity?.record.name ?? id}
          </Link>
        }
        actions={<ReviewerName asker={asker} />}
      />
      <EditTabs id={id} current={edit} />
      <div className={styles.screen}>
        {query.isPending && <p role="status">{words('reviewing.loading')}</p>}
        {query.isError && <Notice tone="error" title={words('reviewing.failed')} />}
        {decisions.refusal && <RefusalNotice refusal={decisions.refusal} onDismiss={decisions.dismiss} />}
        {query.data && activity && edit === 'correct' && (
          <CorrectPanel item={query.data} activity={activity} names={names} decisions={decisions} />
        )}
        {activity && edit === 'merge' && (
          <div className={styles.panel}>
            <p className={styles.lead}>{words('edit.mergeLead')}</p>
            <JoinPicker
              added={activity.record}
              candidates={activity.candidates}
              dates={dates}
              areaName={areaName}
              asksReason
              isSending={decisions.pending.includes('join')}
              onJoin={merge}
            />
          </div>
        )}
        {activity && edit === 'split' && (
          <SplitPanel activity={activity} articles={articles} decisions={decisions} onDone={leave} />
        )}
      </div>
    </>
  )
}
