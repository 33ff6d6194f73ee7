'use client'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import styles from '@/components/review/candidate.module.css'
import { TextField } from '@/components/review/fields'
import join from '@/components/review/join.module.css'
import { JoinPreview } from '@/components/review/join-preview'
import { findActivitiesQuery, type JoinSide, joinSideQuery } from '@/components/review/queries'
import { isStrong } from '@/components/review/strong-candidate'
import { useWords } from '@/components/words'
import { isPartialDate } from '@/domain/figures/partial-date'
import { writePartialDate } from '@/domain/figures/write-date'
import type { ActivityRecord } from '@/domain/review/activity-record'
import type { Candidate } from '@/domain/review/answers'
import type { AreaCode } from '@/domain/vocabulary'

/**
 * Finds the activity that another one is the same as, shows both side by side, and joins them.
 * @param dates the day of each article of `added`
 * @param asksReason whether the join needs a reason: it does where both were counted apart until now
 */
export function JoinPicker({
  added,
  candidates,
  dates,
  areaName,
  asksReason,
  isSending,
  onJoin,
}: {
  added: ActivityRecord
  candidates: readonly Candidate[]
  dates: Record<string, string | null>
  areaName: (code: AreaCode) => string
  asksReason: boolean
  isSending: boolean
  onJoin: (into: JoinSide, reason: string | null) => void
}) {
  const words = useWords()
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<string | null>(
    candidates.find((candidate) => isStrong(candidate, added))?.id ?? null,
  )
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const found = useQuery(findActivitiesQuery(useDeferredValue(sought.trim().slice(0, 200))))
  const side = useQuery({ ...joinSideQuery(chosen ?? ''), enabled: chosen !== null })
  const listed =
    sought.trim() === ''
      ? candidates.map((candidate) => ({ ...candidate, shared: candidate.shared as readonly string[] }))
      : (found.data?.items ?? []).map((each) => ({ ...each, shared: [] as readonly string[] }))
  const shown = listed.filter(({ id }) => id !== added.id)
  const into = side.data?.record.id === chosen ? side.data : undefined
  const wouldWait = into !== undefined && into.record.review === 'pending' && added.review === 'verified'
  const lacksReason = asksReason && reason.trim() === ''
  return (
    <div className={join.sides}>
      <div className={join.pick}>
        <TextField
          label={words('reviewing.findActivity')}
          value={sought}
          lang="zh-CN"
          placeholder={words('reviewing.findActivityHint')}
          onChange={setSought}
        />
        <p role="status" className={join.quiet}>
          {sought.trim() === ''
            ? words('reviewing.candidates', { count: shown.length })
            : words('reviewing.foundActivities', { count: found.data?.total ?? 0 })}
        </p>
        <ul className={styles.list}>
          {shown.map((each, i) => (
            <li key={each.id}>
              <button
                type="button"
                className={styles.candidate}
                data-first={i === 0 || undefined}
                aria-pressed={chosen === each.id}
                onClick={() => setChosen(each.id)}
              >
                <strong lang="zh-CN">{each.name}</strong>
                <span className={styles.details}>
                  {[
                    areaName(each.area),
                    words(`type.${each.type}`),
                    each.period && isPartialDate(each.period)
                      ? writePartialDate(each.period, words)
                      : words('date.unknown'),
                    words('reviewing.reports', { count: each.articles }),
                  ].join(' · ')}
                </span>
                {each.shared.length > 0 && (
                  <span className={styles.tags}>
                    {each.shared.map((what) => (
                      <span key={what}>{words(`reviewing.shared.${what}`)}</span>
                    ))}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className={join.outcome} aria-live="polite" aria-busy={side.isFetching}>
        {chosen === null && <p className={join.quiet}>{words('reviewing.chooseActivity')}</p>}
        {chosen !== null && side.isPending && <p className={join.quiet}>{words('reviewing.loading')}</p>}
        {side.isError && <Notice tone="error" title={words('reviewing.failed')} />}
        {into && (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              setTried(true)
              if (!lacksReason && !isSending && !wouldWait) onJoin(into, reason.trim() || null)
            }}
          >
            <h3 className={join.heading}>
              {words('reviewing.joinInto')} <span lang="zh-CN">{into.record.name}</span>
            </h3>
            <JoinPreview added={added} into={into.record} dates={{ ...dates, ...into.dates }} />
            <p className={join.quiet}>{words('reviewing.joinMeans')}</p>
            {wouldWait ? (
              <p className={styles.warn}>{words('reviewing.joinIntoPending')}</p>
            ) : (
              <>
                <TextField
                  label={words(asksReason ? 'edit.reasonNeeded' : 'edit.reasonOptional')}
                  value={reason}
                  maxLength={200}
                  fault={tried && lacksReason ? words('edit.reasonMissing') : null}
                  onChange={setReason}
                />
                <button type="submit" className={`${control.primary} ${join.confirm}`}>
                  {isSending ? words('reviewing.saving') : words('reviewing.joinNow')}
                </button>
              </>
            )}
          </form>
        )}
      </div>
    </div>
  )
}
