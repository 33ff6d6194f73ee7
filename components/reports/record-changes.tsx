'use client'
import { KeptLink } from '@/components/layout/kept-link'
import styles from '@/components/reports/check.module.css'
import { useLang, useWords } from '@/components/words'
import { beijingClock } from '@/domain/figures/beijing-clock'
import type { RecordChange } from '@/domain/reports/check/check-answer'

/** The decisions since the report was made, record by record, with the articles that each rests on. */
export function RecordChanges({
  changes,
  inAll,
  isUnseen,
}: {
  changes: RecordChange[]
  inAll: number
  /** Whether none of them moved a number of the report. */
  isUnseen: boolean
}) {
  const words = useWords()
  const clock = beijingClock(useLang())
  return (
    <section>
      <h3 className={styles.heading}>{words(isUnseen ? 'check.changesUnseen' : 'check.changes')}</h3>
      <ul className={styles.changes}>
        {changes.map(({ entity, id, name, shownAs, articles, decisions }, place) => (
          <li key={`${entity} ${id}`} id={`change-${place}`} className={styles.change}>
            <p>
              <span className={styles.quiet}>{words(`check.entity.${entity}`)}</span>{' '}
              {shownAs === null ? (
                <span>{entity === 'settings' ? words('check.settings') : name}</span>
              ) : (
                <KeptLink href={entity === 'article' ? `/articles/${shownAs}` : `/activities/${shownAs}`}>
                  {name}
                </KeptLink>
              )}
            </p>
            {decisions.map(({ revision, at, actor, action, reason }) => (
              <p key={revision} className={styles.quiet}>
                {words('check.decision', {
                  time: clock(at),
                  actor,
                  action: words(`check.action.${action}`),
                })}
                {reason !== null && words('check.reason', { reason })}
              </p>
            ))}
            {entity === 'activity' &&
              articles.map((article) => (
                <p key={article.id} className={styles.quiet}>
                  {words('check.article')}{' '}
                  <KeptLink href={`/articles/${article.id}`}>{article.headline ?? article.id}</KeptLink>
                </p>
              ))}
          </li>
        ))}
      </ul>
      {inAll > changes.length && (
        <p className={styles.quiet}>{words('check.moreChanges', { count: inAll - changes.length })}</p>
      )}
    </section>
  )
}
