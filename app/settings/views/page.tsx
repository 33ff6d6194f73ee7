import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { viewsAnswer } from '@/app/answers/views'
import { pageContext } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { Card } from '@/components/layout/card'
import { PageHeader } from '@/components/layout/page-header'
import { SettingsTabs } from '@/components/settings/settings-tabs'
import { ViewsList } from '@/components/views/views-list'
import { viewsQuery } from '@/components/views/views-query'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: `${t('views.title')} · ${t('settings.title')}` }
}

export default async function ViewsPage() {
  const t = await getTranslations()
  const context = await pageContext()
  return (
    <Prefetched answers={[[viewsQuery(context.locale).queryKey, viewsAnswer(context)]]}>
      <PageHeader title={t('settings.title')} note={t('views.intro')} />
      <SettingsTabs />
      <Card title={t('views.title')}>
        <ViewsList />
      </Card>
    </Prefetched>
  )
}
