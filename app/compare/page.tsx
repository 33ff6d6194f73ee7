import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { summaryAnswer } from '@/app/answers/summary'
import { ledgerPrefetch } from '@/app/ledger-prefetch'
import { pageRequest, type SearchParams } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { CompareScreen } from '@/components/compare/compare-screen'
import { CompareTabs } from '@/components/compare/compare-tabs'
import { LedgerPanel } from '@/components/evidence/ledger-panel'
import { CopyLink } from '@/components/filters/copy-link'
import { FilterBar } from '@/components/filters/filter-bar'
import { FilterSentence } from '@/components/filters/filter-sentence'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import { PageHeader } from '@/components/layout/page-header'
import { summaryQuery } from '@/components/queries'
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
  if ('problem' in request) {
    const clear = await getTranslations('filter')
    const everything = (
      <Link href="/compare" className={control.control}>
        {clear('clear')}
      </Link>
    )
    return (
      <>
        <PageHeader title={t('title')} />
        <Notice tone="error" title={request.problem} actions={everything} />
      </>
    )
  }
  const { context, filter } = request
  const areas = listAreas(context.db)
  const { denominators: all } = denominators(context.db)
  return (
    <Prefetched
      answers={[
        [summaryQuery(filter, context.locale).queryKey, summaryAnswer(context, filter)],
        ...ledgerPrefetch(request),
      ]}
    >
      <PageHeader title={t('title')} note={<FilterSentence />} actions={<CopyLink />}>
        <FilterBar choices={filterChoices(context.db)} areas={areas} />
      </PageHeader>
      <CompareTabs />
      <CompareScreen areas={areas} denominators={all} />
      <LedgerPanel />
    </Prefetched>
  )
}
