import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { summaryAnswer } from '@/app/answers/summary'
import { zeroReportsAnswer } from '@/app/answers/zero-reports'
import { ledgerPrefetch } from '@/app/ledger-prefetch'
import { pageRequest, type SearchParams } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { CompareTabs } from '@/components/compare/compare-tabs'
import { readCompareView } from '@/components/compare/compare-view'
import { zeroReportsQuery } from '@/components/compare/zero/zero-query'
import { ZeroScreen } from '@/components/compare/zero/zero-screen'
import { LedgerPanel } from '@/components/evidence/ledger-panel'
import { CopyLink } from '@/components/filters/copy-link'
import { FilterBar } from '@/components/filters/filter-bar'
import { FilterSentence } from '@/components/filters/filter-sentence'
import { PageHeader } from '@/components/layout/page-header'
import { summaryQuery } from '@/components/queries'
import { listAreas } from '@/db/queries/areas'
import { filterChoices } from '@/db/queries/filter-choices'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: `${t('zeroReports.title')} · ${t('compare.title')}` }
}

export default async function ZeroReportsPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations()
  const request = await pageRequest(searchParams)
  if ('problem' in request) {
    return (
      <RefusedPage {...request} title={t('zeroReports.title')} href="/compare/zero-reports" way={t('filter.clear')} />
    )
  }
  const { context, filter, params } = request
  const { focus } = readCompareView(params)
  return (
    <Prefetched
      answers={[
        [summaryQuery(filter, context.locale).queryKey, summaryAnswer(context, filter)],
        [zeroReportsQuery(filter, context.locale, focus).queryKey, zeroReportsAnswer(context, filter, focus)],
        ...ledgerPrefetch(request),
      ]}
    >
      <PageHeader title={t('zeroReports.title')} note={<FilterSentence />} actions={<CopyLink />}>
        <FilterBar choices={filterChoices(context.db)} areas={listAreas(context.db)} />
      </PageHeader>
      <CompareTabs />
      <ZeroScreen />
      <LedgerPanel />
    </Prefetched>
  )
}
