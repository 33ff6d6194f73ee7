import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { GeneratedNotice } from '@/components/layout/generated-notice'
import { KeptLink } from '@/components/layout/kept-link'
import { NavLinks } from '@/components/layout/nav-links'
import { PreferenceSwitches } from '@/components/layout/preference-switches'
import type { Theme } from '@/components/layout/preferences'
import { ProductMark } from '@/components/layout/product-mark'
import styles from '@/components/layout/shell.module.css'
import { SkipLink } from '@/components/layout/skip-link'
import { PersonMenu } from '@/components/people/person-menu'
import type { Right } from '@/domain/people/roles'
import type { GeneratedMark } from '@/domain/settings/generated-mark'
import type { Locale } from '@/domain/vocabulary'

/**
 * The frame of every screen: a side bar, or on a phone a bar with a menu; the same elements serve both.
 * @param waiting how many items wait for review; null where that is not known
 * @param rights of who looks: screens that are not for them have no link
 * @param generated what was generated into the database; null where nothing was
 */
export function Shell({
  locale,
  theme,
  waiting,
  rights,
  generated,
  children,
}: {
  locale: Locale
  theme: Theme | undefined
  waiting: number | null
  rights: readonly Right[]
  generated: GeneratedMark | null
  children: ReactNode
}) {
  const product = useTranslations('product')
  const nav = useTranslations('nav')
  const layout = useTranslations('layout')
  const may = (right: Right) => rights.includes(right)
  const work = waiting === null ? undefined : { count: waiting, label: nav('waiting') }
  return (
    <div className={styles.shell}>
      <SkipLink className={styles.skip ?? ''}>{layout('skip')}</SkipLink>
      <header className={styles.bar} data-screen-only>
        <KeptLink href="/" className={styles.brand}>
          <ProductMark className={styles.mark} />
          <span>
            <span className={styles.name}>{product('name')}</span>
            <span className={styles.tagline}>{product('tagline')}</span>
          </span>
        </KeptLink>
        <button type="button" popoverTarget="menu" className={styles.menuButton}>
          {layout('menu')}
        </button>
        <div id="menu" popover="auto" className={styles.menu}>
          {may('read') && (
            <nav aria-label={nav('label')}>
              <NavLinks
                links={[
                  { href: '/', label: nav('overview') },
                  { href: '/compare', label: nav('compare') },
                  { href: '/activities', label: nav('activities') },
                  { href: '/articles', label: nav('articles') },
                  ...(may('import') ? [{ href: '/import', label: nav('import') }] : []),
                  ...(may('seeUnpublished')
                    ? [
                        { href: '/review', label: nav('review'), waiting: work },
                        { href: '/history', label: nav('history') },
                      ]
                    : []),
                  { href: '/reports', label: nav('reports') },
                  { href: '/settings', label: nav('settings') },
                  { href: '/method', label: nav('method'), aside: true },
                  { href: '/api-reference', label: nav('api'), aside: true },
                ]}
              />
            </nav>
          )}
          <div className={styles.own}>
            <PersonMenu />
            <PreferenceSwitches locale={locale} theme={theme} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {generated !== null && <GeneratedNotice mark={generated} />}
        {children}
      </main>
    </div>
  )
}
