'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { KeptLink } from '@/components/layout/kept-link'
import styles from '@/components/layout/tab-row.module.css'

/** Screens that belong together, as links beneath their common title; each takes the present filters along. */
export function TabRow({ label, tabs }: { label: string; tabs: readonly { href: string; label: string }[] }) {
  const pathname = usePathname()
  const row = useRef<HTMLElement>(null)
  const above = tabs.filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
  const nearest = above.reduce((best, { href }) => (href.length > best.length ? href : best), '')
  // On a phone the present one may lie beyond the edge.
  useEffect(() => {
    const present = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (row.current && present) row.current.scrollLeft = present.offsetLeft - row.current.offsetLeft
  }, [])
  return (
    <nav ref={row} aria-label={label} className={styles.tabs} data-screen-only>
      {tabs.map((tab) => (
        <KeptLink
          key={tab.href}
          href={tab.href}
          aria-current={tab.href === nearest ? (pathname === nearest ? 'page' : 'true') : undefined}
        >
          {tab.label}
        </KeptLink>
      ))}
    </nav>
  )
}
