'use client'

import { useTranslations } from 'next-intl'
import control from '@/components/layout/control.module.css'
import { KeptLink } from '@/components/layout/kept-link'
import { Notice } from '@/components/layout/notice'
import { PageHeader } from '@/components/layout/page-header'

export default function FailedPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('errors.failed')
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  return (
    <>
      <PageHeader title={t('title')} />
      <Notice
        tone="error"
        title={t('message')}
        actions={
          <>
            <button type="button" className={control.primary} onClick={retry}>
              {t('retry')}
            </button>
            <KeptLink href="/" className={control.control}>
              {t('overview')}
            </KeptLink>
          </>
        }
      >
        <p>{t('hint')}</p>
        {digest && <p>{t('reference', { digest })}</p>}
      </Notice>
    </>
  )
}
