import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { integrityAnswer } from '@/app/answers/integrity'
import { pageContext } from '@/app/page-request'
import { refusal } from '@/app/page-viewer'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { PageHeader } from '@/components/layout/page-header'
import { integrityQuery } from '@/components/settings/integrity/integrity-query'
import { IntegrityScreen } from '@/components/settings/integrity/integrity-screen'
import { SettingsTabs } from '@/components/settings/settings-tabs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: `${t('integrity.screen.title')} · ${t('settings.title')}` }
}

export default async function IntegrityPage() {
  const t = await getTranslations()
  const { viewer, words } = await pageContext()
  const problem = await refusal(viewer, 'operate', words)
  if (problem !== null) {
    return <RefusedPage title={t('integrity.screen.title')} problem={problem} href="/" way={t('nav.overview')} />
  }
  return (
    <Prefetched answers={[[integrityQuery.queryKey, integrityAnswer(words)]]}>
      <PageHeader title={t('settings.title')} note={t('integrity.screen.intro')} />
      <SettingsTabs />
      <IntegrityScreen />
    </Prefetched>
  )
}
