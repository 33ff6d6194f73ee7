import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { settingsAnswer } from '@/app/answers/settings'
import { pageContext } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { PageHeader } from '@/components/layout/page-header'
import { RulesLock } from '@/components/settings/rules-lock'
import { settingsQuery } from '@/components/settings/settings-query'
import { SettingsScreen } from '@/components/settings/settings-screen'
import { SettingsTabs } from '@/components/settings/settings-tabs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings')
  return { title: t('title') }
}

export default async function SettingsPage() {
  const t = await getTranslations('settings')
  const context = await pageContext()
  return (
    <Prefetched answers={[[settingsQuery.queryKey, settingsAnswer(context)]]}>
      <PageHeader title={t('title')} note={t('intro')} />
      <SettingsTabs />
      <RulesLock>
        <SettingsScreen />
      </RulesLock>
    </Prefetched>
  )
}
