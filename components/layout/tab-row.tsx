'use client'
import { usePathname } from 'next/navigation'
import { KeptLink } from '@/components/layout/kept-link'
import styles from '@/components/layout/tab-row.module.css'

/** Screens that belong together, as links beneath their common title; each takes the present filters along. */
export function TabRow({ label, tabs }: { label: string; tabs: readonly { href: string; label: string }[] }) {
  const pathname = usePathname()
  return (
    <nav aria-label={label} className={styles.tabs} data-screen-only>
      {tabs.map((tab) => (
        <KeptLink key={tab.href} href={tab.href} aria-current={pathname === tab.href ? 'page' : undefined}>
          {tab.label}
        </KeptLink>
      ))}
    </nav>
  )
}
