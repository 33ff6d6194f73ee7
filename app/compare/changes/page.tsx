import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type AskedChanges, changesAnswer } from '@/app/answers/changes/changes'
import { usualBeginnings } from '@/app/answers/changes/presets'
import type { AnswerContext } from '@/app/answers/context'
import { summaryAnswer } from '@/app/answers/summary'
import { ledgerPrefetch } from '@/app/ledger-prefetch'
import { pageRequest, type SearchParams } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { ChangesScreen } from '@/components/compare/changes/changes-screen'
import { readChangesView } from '@/components/compare/changes/changes-view'
import { changesQuery } from '@/components/compare/changes/queries'
import { CompareTabs } from '@/components/compare/compare-tabs'
import { LedgerPanel } from '@/components/evidence/ledger-panel'
import { CopyLink } from '@/components/filters/copy-link'
import { FilterBar } from '@/components/filters/filter-bar'
import { FilterSentence } from '@/components/filters/filter-sentence'
import { PageHeader } from '@/components/layout/page-header'
import { summaryQuery } from '@/components/queries'
import { listAreas } from '@/db/queries/areas'
import { denominators } from '@/db/queries/denominators'
import { filterChoices } from '@/db/queries/filter-choices'
import type { Filter } from '@/domain/statistics/filter'
import { BadRequest } from '@/domain/statistics/filter-schema'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('changes')
  return { title: t('title') }
}

export default async function ChangesPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('changes')
  const request = await pageRequest(searchParams)
  if ('problem' in request) {
    return <RefusedPage {...request} title={t('title')} href="/compare/changes" way={t('clear')} />
  }
  const { context, filter, params } = request
  const { db, locale } = context
  const areas = listAreas(db)
  const { denominators: all } = denominators(db)
  const beginnings = usualBeginnings(db, new Date())
  const ids = all.map(({ id }) => id)
  const asked = readChangesView(params, beginnings[0].since, ids)
  const question = changesQuery(filter, locale, asked).queryKey
  const { answer, problem } = changesOrProblem(context, filter, asked)
  return (
    <Prefetched
      answers={[
        [summaryQuery(filter, locale).queryKey, summaryAnswer(context, filter)],
        ...(answer === null ? [] : [[question, answer] as [readonly unknown[], unknown]]),
        ...ledgerPrefetch(request),
      ]}
    >
      <PageHeader title={t('title')} note={<FilterSentence />} actions={<CopyLink />}>
        <FilterBar choices={filterChoices(db)} areas={areas} />
      </PageHeader>
      <CompareTabs />
      <ChangesScreen
        areas={areas}
        denominators={all}
        beginnings={beginnings}
        refused={problem === null ? null : { question: String(question[1]), message: problem }}
      />
      <LedgerPanel />
    </Prefetched>
  )
}

/** The changes that the address asks for; where it asks for a state that is none, what to tell the reader. */
function changesOrProblem(context: AnswerContext, filter: Filter, asked: AskedChanges) {
  try {
    return { answer: changesAnswer(context, filter, asked), problem: null }
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
    const { problem, field, value } = error
    return { answer: null, problem: context.words(`badRequest.${problem}`, { field, value }) }
  }
}
