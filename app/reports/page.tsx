import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { summaryAnswer } from '@/app/answers/summary'
import { recentFiles } from '@/app/files/jobs'
import { pageRequest, type SearchParams } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { CopyLink } from '@/components/filters/copy-link'
import { FilterBar } from '@/components/filters/filter-bar'
import { FilterSentence } from '@/components/filters/filter-sentence'
import { PageHeader } from '@/components/layout/page-header'
import { summaryQuery } from '@/components/queries'
import { shelfQuery } from '@/components/reports/queries'
import { ReportsScreen } from '@/components/reports/reports-screen'
import { listAreas } from '@/db/queries/areas'
import { filterChoices } from '@/db/queries/filter-choices'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reports')
  return { title: t('title') }
}

export default async function ReportsPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('reports')
  const request = await pageRequest(searchParams)
  if ('problem' in request) {
    return <RefusedPage {...request} title={t('title')} href="/reports" way={t('clear')} />
  }
  const { context, filter } = request
  const { db, locale, words } = context
  return (
    <Prefetched
      answers={[
        [summaryQuery(filter, locale).queryKey, summaryAnswer(context, filter)],
        [shelfQuery(locale).queryKey, { items: recentFiles(context.viewer, words) }],
      ]}
    >
      <PageHeader title={t('title')} note={<FilterSentence />} actions={<CopyLink />}>
        <FilterBar choices={filterChoices(db)} areas={listAreas(db)} />
      </PageHeader>
      <ReportsScreen />
    </Prefetched>
  )
}
