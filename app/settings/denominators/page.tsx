import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { settingsAnswer } from '@/app/answers/settings'
import { pageContext } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { PageHeader } from '@/components/layout/page-header'
import { DenominatorsScreen } from '@/components/settings/denominators/denominators-screen'
import { RulesLock } from '@/components/settings/rules-lock'
import { settingsQuery } from '@/components/settings/settings-query'
import { SettingsTabs } from '@/components/settings/settings-tabs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings')
  return { title: `${t('sections.denominators')} · ${t('title')}` }
}

export default async function DenominatorsPage() {
  const t = await getTranslations()
  const context = await pageContext()
  return (
    <Prefetched answers={[[settingsQuery.queryKey, settingsAnswer(context)]]}>
      <PageHeader title={t('settings.title')} note={t('denominators.intro')} />
      <SettingsTabs />
      <RulesLock>
        <DenominatorsScreen />
      </RulesLock>
    </Prefetched>
  )
}
