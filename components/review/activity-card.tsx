'use client'
import Link from 'next/link'
import control from '@/components/layout/control.module.css'
import { useMay } from '@/components/people/viewer-context'
import styles from '@/components/review/activity-card.module.css'
import { type Activity, useBench, verifyId } from '@/components/review/bench'
import { CandidateHint } from '@/components/review/candidate-hint'
import { FactList } from '@/components/review/fact-list'
import { FactsForm } from '@/components/review/facts-form'
import { FigureRow } from '@/components/review/figure-row'
import { KeyHint } from '@/components/review/key-hint'
import { RejectForm } from '@/components/review/reject-form'
import { figuresInOrder } from '@/components/review/stops'
import { SurenessMark } from '@/components/review/sureness-mark'
import { useMayChange } from '@/components/review/use-may-change'
import { useWords } from '@/components/words'

/**
 * One activity of the item: what is said of it, its figures, and its own decision.
 * @param isEdit on the activity's own screen of changes, where joining has a place of its own
 */
export function ActivityCard({ activity, isEdit }: { activity: Activity; isEdit?: boolean }) {
  const words = useWords()
  const bench = useBench()
  const { record } = activity
  const mayVerify = useMay('verify')
  const mayChange = useMayChange()(record)
  const { item, form, pending, target } = bench
  const figures = figuresInOrder(activity, item.article?.id)
  const open = figures.filter(({ review }) => review === 'pending').length
  const isWaiting = pending.includes(record.id)
  const isPending = record.review === 'pending'
  const own = form !== null && 'activityId' in form && form.activityId === record.id ? form : null
  const isHere = 'activityId' in target && target.activityId === record.id
  const titleId = `activity-${record.id}`
  const name = record.proposed?.name
  return (
    <section className={styles.card} data-review={record.review} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          <button
            type="button"
            lang="zh-CN"
            className={styles.name}
            title={mayChange ? words('reviewing.correctName') : undefined}
            onPointerEnter={() => bench.point({ activityId: record.id, field: 'name' })}
            onPointerLeave={() => bench.point(null)}
            onFocus={() => bench.point({ activityId: record.id, field: 'name' })}
            onBlur={() => bench.point(null)}
            onClick={() => mayChange && bench.open({ kind: 'facts', activityId: record.id, field: 'name' })}
          >
            {record.name}
          </button>
        </h2>
        {isPending && name && <SurenessMark confidence={name.confidence} rule={name.rule} />}
        <span className={styles.review} data-review={record.review}>
          {words(`review.${record.review}`)}
        </span>
      </header>
      {record.reason !== null && <p className={styles.reason}>{words('reader.reason', { reason: record.reason })}</p>}
      {own?.kind === 'facts' ? <FactsForm activity={activity} focus={own.field} /> : <FactList activity={activity} />}
      {isPending && !isEdit && <CandidateHint activity={activity} />}
      {figures.length === 0 ? (
        <p className={styles.none}>{words('reviewing.noFigures')}</p>
      ) : (
        <ol className={styles.figures} aria-label={words('activity.field.figures')}>
          {figures.map((figure) => (
            <FigureRow key={figure.id} figure={figure} activity={activity} />
          ))}
        </ol>
      )}
      <footer className={styles.foot} data-here={isHere}>
        {isPending ? (
          <>
            {mayVerify ? (
              <button
                id={verifyId(record.id)}
                type="button"
                className={control.primary}
                aria-keyshortcuts="v"
                aria-busy={isWaiting}
                onFocus={() => !isHere && bench.arrive({ activityId: record.id })}
                onClick={() => bench.verify(activity)}
              >
                {isWaiting ? words('reviewing.saving') : words('reviewing.verify', { open })} <KeyHint of="verify" />
              </button>
            ) : (
              <span id={verifyId(record.id)} tabIndex={-1} className={styles.settled}>
                {words('reviewing.forPublisher', { open })}
              </span>
            )}
            {!isEdit && mayVerify && (
              <button
                type="button"
                className={control.control}
                aria-keyshortcuts="m"
                aria-haspopup="dialog"
                onClick={() => bench.join(activity)}
              >
                {words('reviewing.join')} <KeyHint of="join" />
              </button>
            )}
            <button
              type="button"
              className={control.control}
              aria-expanded={own?.kind === 'rejectActivity'}
              onClick={() => bench.open(own ? null : { kind: 'rejectActivity', activityId: record.id })}
            >
              {words('reviewing.rejectActivity')}
            </button>
          </>
        ) : (
          <>
            <span id={verifyId(record.id)} tabIndex={-1} className={styles.settled}>
              {words(`reviewing.settled.${record.review}`)}
            </span>
            {mayVerify && record.review === 'rejected' && (
              <button type="button" className={control.control} onClick={() => bench.verify(activity)}>
                {isWaiting ? words('reviewing.saving') : words('reviewing.restore')}
              </button>
            )}
            {mayChange && record.review === 'verified' && (
              <button
                type="button"
                className={control.control}
                aria-expanded={own?.kind === 'rejectActivity'}
                onClick={() => bench.open(own ? null : { kind: 'rejectActivity', activityId: record.id })}
              >
                {words('reviewing.rejectActivity')}
              </button>
            )}
          </>
        )}
        {!isEdit && (
          <Link href={`/activities/${record.id}`} prefetch={false} className={styles.link}>
            {words('reviewing.openActivity')}
          </Link>
        )}
      </footer>
      {own?.kind === 'rejectActivity' && <RejectForm activity={activity} />}
    </section>
  )
}
