'use client'

import { usePathname } from 'next/navigation'
import { KeptLink } from '@/components/layout/kept-link'
import styles from '@/components/layout/shell.module.css'
import { WaitingCount } from '@/components/layout/waiting-count'

type NavLink = { href: string; label: string; aside?: boolean; waiting?: { count: number; label: string } }

/**
 * The screens, each with the present filters in its address. `aside` sets a link apart as explanation, not work;
 * `waiting` says how much work lies there.
 */
export function NavLinks({ links }: { links: NavLink[] }) {
  const pathname = usePathname()
  return (
    <ul className={styles.links}>
      {links.map(({ href, label, aside, waiting }) => (
        <li key={href} className={aside ? styles.aside : undefined}>
          <KeptLink
            href={href}
            aria-current={current(pathname, href)}
            onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.()}
          >
            {label}
            {waiting && <WaitingCount initial={waiting.count} label={waiting.label} />}
          </KeptLink>
        </li>
      ))}
    </ul>
  )
}

function current(pathname: string, href: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page'
  return href !== '/' && pathname.startsWith(`${href}/`) ? 'true' : undefined
}
