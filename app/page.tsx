import type { Metadata } from 'next'
import { getMessages, getTranslations } from 'next-intl/server'
import { activityListAnswer } from '@/app/answers/activities'
import { comparisonAnswer } from '@/app/answers/compare/comparison'
import { promisesAnswer } from '@/app/answers/promises'
import { statisticsAnswer } from '@/app/answers/statistics'
import { summaryAnswer } from '@/app/answers/summary'
import { viewsAnswer } from '@/app/answers/views'
import { dimensionsOf } from '@/app/api/parameters'
import { overviewMessages } from '@/app/client-messages'
import { ledgerPrefetch } from '@/app/ledger-prefetch'
import { pageRequest, type SearchParams } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { lastYearAsked } from '@/components/charts/last-year-asked'
import { LATEST } from '@/components/charts/latest'
import { Overview } from '@/components/charts/overview'
import { pairOf } from '@/components/charts/trend-data'
import { readView } from '@/components/charts/view-state'
import { comparisonQuery } from '@/components/compare/queries'
import { LedgerPanel } from '@/components/evidence/ledger-panel'
import { CopyLink } from '@/components/filters/copy-link'
import { FilterBar } from '@/components/filters/filter-bar'
import { FilterSentence } from '@/components/filters/filter-sentence'
import { MoreWords } from '@/components/layout/more-words'
import { PageHeader } from '@/components/layout/page-header'
import { activityPageQuery, promisesQuery, statisticsQuery, summaryQuery } from '@/components/queries'
import { PinnedViews } from '@/components/views/pinned-views'
import { viewsQuery } from '@/components/views/views-query'
import { listAreas } from '@/db/queries/areas'
import { filterChoices } from '@/db/queries/filter-choices'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('overview')
  return { title: t('title') }
}

export default async function OverviewPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('overview')
  const request = await pageRequest(searchParams)
  if ('problem' in request) {
    return <RefusedPage {...request} title={t('title')} href="/" way={t('empty.clear')} />
  }
  const { context, filter, params } = request
  const { locale } = context
  const { step } = readView(params)
  const breakdowns = ['area', 'type', step, pairOf(step, filter.area)].filter((by) => by !== null)
  const areas = listAreas(context.db)
  const lastYear = lastYearAsked(filter)
  return (
    <Prefetched
      answers={[
        [summaryQuery(filter, locale).queryKey, summaryAnswer(context, filter)],
        ...breakdowns.map((by): [readonly unknown[], unknown] => [
          statisticsQuery(filter, locale, by).queryKey,
          statisticsAnswer(context, filter, dimensionsOf(by)),
        ]),
        [promisesQuery(filter, locale).queryKey, { pages: [promisesAnswer(context, filter)], pageParams: [null] }],
        [activityPageQuery(filter, locale, LATEST).queryKey, activityListAnswer(context, filter, LATEST, null)],
        [viewsQuery(locale).queryKey, viewsAnswer(context)],
        ...(lastYear === null ? [] : [lastYear]).map((asked): [readonly unknown[], unknown] => [
          comparisonQuery(filter, locale, asked).queryKey,
          comparisonAnswer(context, filter, asked),
        ]),
        ...ledgerPrefetch(request),
      ]}
    >
      <PageHeader title={t('title')} note={<FilterSentence />} actions={<CopyLink />}>
        <FilterBar choices={filterChoices(context.db)} areas={areas} />
      </PageHeader>
      <PinnedViews />
      <MoreWords messages={overviewMessages(await getMessages())}>
        <Overview areas={areas} />
      </MoreWords>
      <LedgerPanel />
    </Prefetched>
  )
}
