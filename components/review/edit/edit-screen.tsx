'use client'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import control from '@/components/layout/control.module.css'
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
import { ReviewerName } from '@/components/review/reviewer-name'
import { useDecisions } from '@/components/review/use-decisions'
import { useMayChange } from '@/components/review/use-may-change'
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
  /** The activity that a merge or a split led to. */
  const [result, setResult] = useState<string | null>(null)
  const edit = editOf(useSearchParams().get('do'))
  const query = useQuery(itemQuery({ activity: id }))
  const decisions = useDecisions({ activity: id })
  const activity = query.data?.activities.find(({ record }) => record.id === id)
  const mayChange = useMayChange()
  const areaName = (code: string) => names.areas.find((area) => area.code === code)?.name ?? code
  const dates = Object.fromEntries(articles.map((article) => [article.id, article.date]))

  const undo = async () => {
    const { undoable } = decisions
    if (!undoable) return
    const isStored = await decisions.decide({
      make: () => ({ kind: 'undo', change: undoable.change }),
      said: words('reviewing.said.undone', { said: undoable.said }),
      about: ['undo'],
    })
    if (isStored) setResult(null)
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
    if (isStored) setResult(into.record.id)
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
        actions={<ReviewerName />}
      />
      <EditTabs id={id} current={edit} />
      <div className={styles.screen}>
        {query.isPending && <p role="status">{words('reviewing.loading')}</p>}
        {query.isError && result === null && <Notice tone="error" title={words('reviewing.failed')} />}
        {decisions.refusal && <RefusalNotice refusal={decisions.refusal} onDismiss={decisions.dismiss} />}
        {result !== null && (
          <Result to={result} said={decisions.said} isSending={decisions.pending.includes('undo')} onUndo={undo} />
        )}
        {query.data && activity && edit === 'correct' && (
          <CorrectPanel item={query.data} activity={activity} names={names} decisions={decisions} />
        )}
        {activity && edit === 'merge' && result === null && (
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
        {activity && edit === 'split' && result === null && !mayChange(activity.record) && (
          <p className={styles.lead}>{words('edit.onlyVerified')}</p>
        )}
        {activity && edit === 'split' && result === null && mayChange(activity.record) && (
          <SplitPanel activity={activity} articles={articles} decisions={decisions} onDone={setResult} />
        )}
      </div>
    </>
  )
}

/** What a merge or a split came to, the way there, and the way back. */
function Result({
  to,
  said,
  isSending,
  onUndo,
}: {
  to: string
  said: string | null
  isSending: boolean
  onUndo: () => void
}) {
  const words = useWords()
  return (
    <div className={styles.panel} role="status">
      <p>
        <span aria-hidden="true">✓ </span>
        {said}
      </p>
      <div className={styles.row}>
        <Link href={`/activities/${to}`} prefetch={false} className={control.primary}>
          {words('edit.toActivity')}
        </Link>
        <button type="button" className={control.control} onClick={onUndo}>
          {isSending ? words('reviewing.saving') : words('reviewing.undo')}
        </button>
      </div>
    </div>
  )
}
