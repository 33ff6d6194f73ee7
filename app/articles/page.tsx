import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { articleListAnswer } from '@/app/answers/articles'
import { summaryAnswer } from '@/app/answers/summary'
import { ledgerPrefetch } from '@/app/ledger-prefetch'
import { type PageRequest, pageRequest, type SearchParams } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { ArticleList } from '@/components/evidence/article-list'
import { type ArticleListState, listHref, readListState } from '@/components/evidence/article-list-state'
import { LedgerPanel } from '@/components/evidence/ledger-panel'
import { CopyLink } from '@/components/filters/copy-link'
import { FilterBar } from '@/components/filters/filter-bar'
import { FilterSentence } from '@/components/filters/filter-sentence'
import { PageHeader } from '@/components/layout/page-header'
import { articlePagesQuery, summaryQuery } from '@/components/queries'
import { listAreas } from '@/db/queries/areas'
import { filterChoices } from '@/db/queries/filter-choices'
import type { ArticleList as Answer } from '@/domain/statistics/answers'
import { BadRequest } from '@/domain/statistics/filter-schema'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('articles')
  return { title: t('title') }
}

export default async function ArticlesPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('articles')
  const request = await pageRequest(searchParams)
  if ('problem' in request) return <RefusedPage {...request} title={t('title')} href="/articles" way={t('clear')} />
  const { context, filter, params } = request
  const state = readListState(params)
  const list = firstPage(request, state)
  if ('problem' in list) {
    return <RefusedPage {...list} title={t('title')} href={`/articles${listHref(params, {})}`} way={t('fromStart')} />
  }
  return (
    <Prefetched
      answers={[
        [articlePagesQuery(filter, context.locale, state).queryKey, { pages: [list], pageParams: [state.cursor] }],
        [summaryQuery(filter, context.locale).queryKey, summaryAnswer(context, filter)],
        ...ledgerPrefetch(request),
      ]}
    >
      <PageHeader title={t('title')} note={<FilterSentence />} actions={<CopyLink />}>
        <FilterBar choices={filterChoices(context.db)} areas={listAreas(context.db)} />
      </PageHeader>
      <ArticleList />
      <LedgerPanel />
    </Prefetched>
  )
}

/** The articles that the address begins with, or why there are none: its cursor was made for another order. */
function firstPage({ context, filter }: PageRequest, state: ArticleListState): Answer | { problem: string } {
  try {
    return articleListAnswer(context, filter, state, null)
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
    return { problem: context.words(`badRequest.${error.problem}`, { field: error.field, value: error.value }) }
  }
}
