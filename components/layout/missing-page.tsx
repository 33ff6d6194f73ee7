'use client'

import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import control from '@/components/layout/control.module.css'
import { Empty } from '@/components/layout/empty'
import { KeptLink } from '@/components/layout/kept-link'
import { PageHeader } from '@/components/layout/page-header'

const LONGEST_SHOWN = 80

/** Says what was asked for and does not exist, in the words of its kind, with the way back to its list. */
export function MissingPage() {
  const t = useTranslations('errors.notFound')
  const path = usePathname()
  const [, kind, id] = /^\/(activities|articles)\/(.+)$/.exec(path) ?? []
  return (
    <>
      <PageHeader title={t('title')} />
      <Empty
        title={kind ? t(kind, { id: readable(id) }) : t('page', { path: readable(path) })}
        actions={
          <>
            {kind && (
              <KeptLink href={`/${kind}`} className={control.control}>
                {t(`back.${kind}`)}
              </KeptLink>
            )}
            <KeptLink href="/" className={control.control}>
              {t('back.overview')}
            </KeptLink>
          </>
        }
      >
        {t('hint')}
      </Empty>
    </>
  )
}

function readable(encoded = ''): string {
  let text = encoded
  try {
    text = decodeURIComponent(encoded)
  } catch {
    // Not valid percent-encoding: shown as it was asked for.
  }
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
