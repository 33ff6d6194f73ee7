'use client'
import type { ReactNode } from 'react'
import { Card } from '@/components/layout/card'
import styles from '@/components/settings/settings.module.css'
import { useLang, useWords } from '@/components/words'
import { beijingClock } from '@/domain/figures/beijing-clock'

interface Change {
  id: number
  at: string
  actor: string
  reason: string | null
}

/**
 * Who changed something and when, the last change first.
 * @param what says what a change changed, as items of a list
 */
export function HistoryCard<Revision extends Change>({
  history,
  what,
}: {
  history: readonly Revision[]
  what: (revision: Revision) => ReactNode
}) {
  const words = useWords()
  const clock = beijingClock(useLang())
  return (
    <Card title={words('settings.history.title')} className={styles.changes}>
      {history.length === 0 ? (
        <p className={styles.none}>{words('settings.history.none')}</p>
      ) : (
        <ol className={styles.history}>
          {history.map((revision) => (
            <li key={revision.id}>
              <p className={styles.when}>
                <time dateTime={revision.at}>{clock(revision.at)}</time> <strong lang="zh-CN">{revision.actor}</strong>
              </p>
              {revision.reason && (
                <p className={styles.reason} lang="zh-CN">
                  {revision.reason}
                </p>
              )}
              <ul>{what(revision)}</ul>
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
