'use client'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Card } from '@/components/layout/card'
import { useMay } from '@/components/people/viewer-context'
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
 * @param subject the name under which it is kept, for the way to all of its history
 * @param what says what a change changed, as items of a list
 */
export function HistoryCard<Revision extends Change>({
  subject,
  history,
  what,
}: {
  subject: 'bulletin' | 'denominators'
  history: readonly Revision[]
  what: (revision: Revision) => ReactNode
}) {
  const words = useWords()
  const seesAll = useMay('seeUnpublished')
  const clock = beijingClock(useLang())
  return (
    <Card
      title={words('settings.history.title')}
      className={styles.changes}
      actions={
        seesAll && (
          <Link href={`/history?entity=settings&record=${subject}`} prefetch={false}>
            {words('settings.history.whole')}
          </Link>
        )
      }
    >
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
