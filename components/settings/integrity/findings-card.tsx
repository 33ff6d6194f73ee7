'use client'
import Link from 'next/link'
import { Card } from '@/components/layout/card'
import styles from '@/components/settings/integrity/integrity.module.css'
import { useWords } from '@/components/words'
import type { Found, FoundKind } from '@/domain/integrity/answers'

/** What was found, kind by kind, with the way to each record. */
export function FindingsCard({ kinds }: { kinds: readonly FoundKind[] }) {
  const words = useWords()
  return (
    <Card title={words('integrity.screen.findings')} hint={words('integrity.screen.findingsHint')}>
      {kinds.map(({ kind, count, items }) => (
        <section key={kind} className={styles.kind}>
          <h3>
            {words(`integrity.finding.${kind}`)} <span className={styles.quiet}>{count}</span>
          </h3>
          <ul className={styles.items}>
            {items.map((found) => (
              <li key={`${found.entity} ${found.id} ${found.detail}`}>
                <Record found={found} /> <span className={styles.detail}>{found.detail}</span>
              </li>
            ))}
            {count > items.length && (
              <li className={styles.quiet}>{words('integrity.screen.more', { count: count - items.length })}</li>
            )}
          </ul>
        </section>
      ))}
    </Card>
  )
}

function Record({ found: { entity, id, opens } }: { found: Found }) {
  const words = useWords()
  const name = words('integrity.record', { entity: words(`integrity.entity.${entity}`), id })
  if (opens === null) return <span>{name}</span>
  const place = opens.entity === 'activity' ? 'activities' : 'articles'
  return <Link href={`/${place}/${encodeURIComponent(opens.id)}`}>{name}</Link>
}
