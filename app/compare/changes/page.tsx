import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { changesAnswer } from '@/app/answers/changes/changes'
import { usualBeginnings } from '@/app/answers/changes/presets'
import { summaryAnswer } from '@/app/answers/summary'
import { ledgerPrefetch } from '@/app/ledger-prefetch'
import { type PageRequest, pageRequest, type SearchParams } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { ChangesScreen } from '@/components/compare/changes/changes-screen'
import { readChangesView } from '@/components/compare/changes/changes-view'
import { changesQuery } from '@/components/compare/changes/queries'
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
import type { Denominator } from '@/domain/settings/denominators-schema'
import { BadRequest } from '@/domain/statistics/filter-schema'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('changes')
  return { title: t('title') }
}

export default async function ChangesPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('changes')
  const request = await pageRequest(searchParams)
  if ('problem' in request) {
    const everything = (
      <Link href="/compare/changes" className={control.control}>
        {t('clear')}
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
  const { db, locale } = context
  const areas = listAreas(db)
  const { denominators: all } = denominators(db)
  const beginnings = usualBeginnings(db, new Date())
  return (
    <Prefetched
      answers={[
        [summaryQuery(filter, locale).queryKey, summaryAnswer(context, filter)],
        ...changesPrefetch(request, beginnings[0].since, all),
        ...ledgerPrefetch(request),
      ]}
    >
      <PageHeader title={t('title')} note={<FilterSentence />} actions={<CopyLink />}>
        <FilterBar choices={filterChoices(db)} areas={areas} />
      </PageHeader>
      <CompareTabs />
      <ChangesScreen areas={areas} denominators={all} beginnings={beginnings} />
      <LedgerPanel />
    </Prefetched>
  )
}

/** The changes that the address asks for; empty where it asks for a state that is none, which the screen then says. */
function changesPrefetch({ context, filter, params }: PageRequest, usual: string, denominators: Denominator[]) {
  const asked = readChangesView(
    params,
    usual,
    denominators.map(({ id }) => id),
  )
  try {
    const answer: [readonly unknown[], unknown] = [
      changesQuery(filter, context.locale, asked).queryKey,
      changesAnswer(context, filter, asked),
    ]
    return [answer]
  } catch (error) {
    if (error instanceof BadRequest) return []
    throw error
  }
}
