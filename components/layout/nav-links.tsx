'use client'

import { usePathname } from 'next/navigation'
import { KeptLink } from '@/components/layout/kept-link'
import styles from '@/components/layout/shell.module.css'

type NavLink = { href: string; label: string; aside?: boolean }

/** The screens, each with the present filters in its address. `aside` sets a link apart as explanation, not work. */
export function NavLinks({ links }: { links: NavLink[] }) {
  const pathname = usePathname()
  return (
    <ul className={styles.links}>
      {links.map(({ href, label, aside }) => (
        <li key={href} className={aside ? styles.aside : undefined}>
          <KeptLink
            href={href}
            aria-current={current(pathname, href)}
            onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.()}
          >
            {label}
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
