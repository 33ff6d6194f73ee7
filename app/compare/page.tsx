import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { comparisonAnswer } from '@/app/answers/compare/comparison'
import { comparisonOverTimeAnswer } from '@/app/answers/compare/over-time'
import { profilesAnswer } from '@/app/answers/compare/profiles'
import { statisticsAnswer } from '@/app/answers/statistics'
import { summaryAnswer } from '@/app/answers/summary'
import { ledgerPrefetch } from '@/app/ledger-prefetch'
import { pageRequest, type SearchParams } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { CompareScreen } from '@/components/compare/compare-screen'
import { CompareTabs } from '@/components/compare/compare-tabs'
import { askedComparison, readCompareView } from '@/components/compare/compare-view'
import { comparisonOverTimeQuery, comparisonQuery, profilesQuery } from '@/components/compare/queries'
import { LedgerPanel } from '@/components/evidence/ledger-panel'
import { CopyLink } from '@/components/filters/copy-link'
import { FilterBar } from '@/components/filters/filter-bar'
import { FilterSentence } from '@/components/filters/filter-sentence'
import { PageHeader } from '@/components/layout/page-header'
import { statisticsQuery, summaryQuery } from '@/components/queries'
import { listAreas } from '@/db/queries/areas'
import { denominators } from '@/db/queries/denominators'
import { filterChoices } from '@/db/queries/filter-choices'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('compare')
  return { title: t('title') }
}

export default async function ComparePage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('compare')
  const request = await pageRequest(searchParams)
  const clear = await getTranslations('filter')
  if ('problem' in request) {
    return <RefusedPage {...request} title={t('title')} href="/compare" way={clear('clear')} />
  }
  const { context, filter, params } = request
  const areas = listAreas(context.db)
  const { denominators: all } = denominators(context.db)
  const view = readCompareView(params)
  const asked = askedComparison(
    view,
    filter,
    all.map(({ id }) => id),
  )
  const overTime = { subject: view.focus, per: asked.per, step: view.step }
  return (
    <Prefetched
      answers={[
        [comparisonQuery(filter, context.locale, asked).queryKey, comparisonAnswer(context, filter, asked)],
        [summaryQuery(filter, context.locale).queryKey, summaryAnswer(context, filter)],
        [
          comparisonOverTimeQuery(filter, context.locale, overTime).queryKey,
          comparisonOverTimeAnswer(context, filter, overTime),
        ],
        [
          statisticsQuery(filter, context.locale, 'area,type').queryKey,
          statisticsAnswer(context, filter, ['area', 'type']),
        ],
        [profilesQuery(filter, context.locale, view.focus).queryKey, profilesAnswer(context, filter, view.focus)],
        ...ledgerPrefetch(request),
      ]}
    >
      <PageHeader title={t('title')} note={<FilterSentence />} actions={<CopyLink />}>
        <FilterBar choices={filterChoices(context.db)} areas={areas} omit={['area']} />
      </PageHeader>
      <CompareTabs />
      <CompareScreen areas={areas} denominators={all} />
      <LedgerPanel />
    </Prefetched>
  )
}
