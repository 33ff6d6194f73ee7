'use client'
import { Card } from '@/components/layout/card'
import styles from '@/components/settings/settings.module.css'
import { useLang, useWords } from '@/components/words'
import type { SettingsRevision } from '@/domain/settings/answers'

/** More media of one change are told by their number. */
const NAMED_MEDIA = 12

/** Who changed what and when, the last change first. */
export function ChangeList({ history }: { history: readonly SettingsRevision[] }) {
  const words = useWords()
  const clock = new Intl.DateTimeFormat(useLang(), {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <Card title={words('settings.history.title')} className={styles.changes}>
      {history.length === 0 ? (
        <p className={styles.none}>{words('settings.history.none')}</p>
      ) : (
        <ol className={styles.history}>
          {history.map((revision) => (
            <li key={revision.id}>
              <p className={styles.when}>
                <time dateTime={revision.at}>{clock.format(new Date(revision.at))}</time>{' '}
                <strong lang="zh-CN">{revision.actor}</strong>
              </p>
              {revision.reason && (
                <p className={styles.reason} lang="zh-CN">
                  {revision.reason}
                </p>
              )}
              <ul>
                {revision.points.map(({ tier, before, after }) => (
                  <li key={tier}>
                    {words('settings.history.points', { grade: words(`bulletin.grade.${tier}`), before, after })}
                  </li>
                ))}
                {revision.media.slice(0, NAMED_MEDIA).map(({ name, before, after }) => (
                  <li key={name}>
                    {words('settings.history.medium', {
                      medium: name,
                      before: words(`bulletin.grade.${before}`),
                      after: words(`bulletin.grade.${after}`),
                    })}
                  </li>
                ))}
                {revision.media.length > NAMED_MEDIA && (
                  <li>{words('settings.history.more', { count: revision.media.length - NAMED_MEDIA })}</li>
                )}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
