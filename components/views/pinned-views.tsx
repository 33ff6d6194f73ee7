'use client'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { viewHref } from '@/components/views/view-href'
import styles from '@/components/views/views.module.css'
import { viewsQuery } from '@/components/views/views-query'
import { useLang, useWords } from '@/components/words'

/** The views pinned to the overview, each with what it counts now; nothing where none is pinned. */
export function PinnedViews() {
  const words = useWords()
  const { data } = useQuery(viewsQuery(useLang()))
  const pinned = data?.items.filter((view) => view.pinned) ?? []
  if (pinned.length === 0) return null
  return (
    <nav aria-label={words('views.pinnedViews')} className={styles.pinned} data-screen-only>
      <ul>
        {pinned.map((view) => (
          <li key={view.id}>
            <Link href={viewHref(view)} prefetch={false} title={view.headline?.sentence}>
              <span className={styles.pinnedName}>{view.name}</span>
              <span className={styles.now}>
                {view.headline ? words('views.now', { count: view.headline.activities }) : words('views.stale')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
