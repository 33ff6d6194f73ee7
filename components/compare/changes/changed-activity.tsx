'use client'
import styles from '@/components/compare/changes/step-list.module.css'
import { writeActor } from '@/components/compare/changes/write-state'
import { QuantityText } from '@/components/evidence/quantity-text'
import { KeptLink } from '@/components/layout/kept-link'
import { useLang, useWords } from '@/components/words'
import type { ChangedActivity as Changed } from '@/domain/comparison/change-answers'
import { writeDifference } from '@/domain/comparison/write-difference'
import { beijingClock } from '@/domain/figures/beijing-clock'
import type { AreaCode } from '@/domain/vocabulary'

/** One activity that moved the total: what it added before and after, who decided it, when and why. */
export function ChangedActivity({ changed, areaName }: { changed: Changed; areaName: (code: AreaCode) => string }) {
  const words = useWords()
  const clock = beijingClock(useLang())
  const { activity, shownAs, before, after, difference, articles, decision, others } = changed
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <p className={styles.name}>
          {shownAs === null ? activity.name : <KeptLink href={`/activities/${shownAs}`}>{activity.name}</KeptLink>}
        </p>
        <p className={styles.quiet}>
          {[areaName(activity.area), words(`type.${activity.type}`), activity.period].filter(Boolean).join(' · ')}
          {shownAs === null && ` · ${words('changes.list.gone')}`}
          {shownAs !== null && shownAs !== activity.id && ` · ${words('changes.list.merged')}`}
        </p>
        {articles.length > 0 && (
          <p className={styles.quiet}>
            {words('changes.list.articles')}
            {articles.map(({ id, headline }, i) => (
              <span key={id}>
                {i > 0 && words('sentence.listSeparator')}
                <KeptLink href={`/articles/${id}`}>{headline ?? id}</KeptLink>
              </span>
            ))}
          </p>
        )}
      </div>
      <p className={styles.way}>
        <Part part={before} label={words('changes.list.before')} />
        <span aria-hidden="true"> → </span>
        <Part part={after} label={words('changes.list.after')} />
      </p>
      <p className={styles.difference}>{difference === null ? '—' : writeDifference(difference, 'total', words)}</p>
      <div className={styles.decision}>
        {decision && (
          <p>
            {words('changes.list.decision', {
              time: clock(decision.at),
              actor: writeActor(decision.actor, words),
              action: words(`activity.action.${decision.action}`),
            })}
          </p>
        )}
        {decision?.reason && (
          <p className={styles.quiet}>{words('changes.list.reason', { reason: decision.reason })}</p>
        )}
        {others > 0 && <p className={styles.quiet}>{words('changes.list.others', { count: others })}</p>}
      </div>
    </li>
  )
}

function Part({ part, label }: { part: Changed['before']; label: string }) {
  const words = useWords()
  return (
    <span>
      <span className={styles.unseen}>{label} </span>
      {part === null ? (
        <span className={styles.quiet}>{words('changes.notCounted')}</span>
      ) : (
        <QuantityText amount={part.amount ?? { value: null, bound: null }} />
      )}
    </span>
  )
}
