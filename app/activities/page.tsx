import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { activityListAnswer } from '@/app/answers/activities'
import { summaryAnswer } from '@/app/answers/summary'
import { ledgerPrefetch } from '@/app/ledger-prefetch'
import { type PageRequest, pageRequest, type SearchParams } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { LedgerPanel } from '@/components/evidence/ledger-panel'
import { CopyLink } from '@/components/filters/copy-link'
import { FilterBar } from '@/components/filters/filter-bar'
import { FilterSentence } from '@/components/filters/filter-sentence'
import { PageHeader } from '@/components/layout/page-header'
import { activityPageQuery, summaryQuery } from '@/components/queries'
import { ActivityTable } from '@/components/tables/activity-table'
import { readTableState, type TableState, tableHref } from '@/components/tables/table-state'
import { listAreas } from '@/db/queries/areas'
import { filterChoices } from '@/db/queries/filter-choices'
import { may } from '@/domain/people/viewer'
import type { ActivityList } from '@/domain/statistics/answers'
import { BadRequest } from '@/domain/statistics/filter-schema'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('activities')
  return { title: t('title') }
}

export default async function ActivitiesPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('activities')
  const request = await pageRequest(searchParams)
  if ('problem' in request) return <RefusedPage {...request} title={t('title')} href="/activities" way={t('clear')} />
  const { context, filter, params } = request
  const state = readTableState(params, filter)
  const list = pageOf(request, state)
  if ('problem' in list) {
    return <RefusedPage {...list} title={t('title')} href={tableHref(params, {})} way={t('firstPage')} />
  }
  const areas = listAreas(context.db)
  return (
    <Prefetched
      answers={[
        [activityPageQuery(filter, context.locale, state).queryKey, list],
        [summaryQuery(filter, context.locale).queryKey, summaryAnswer(context, filter)],
        ...ledgerPrefetch(request),
      ]}
    >
      <PageHeader
        title={t('title')}
        note={<FilterSentence />}
        actions={
          <>
            {may(context.viewer, 'review') && (
              <Link href="/activities/new" prefetch={false}>
                {t('enter')}
              </Link>
            )}
            <CopyLink />
          </>
        }
      >
        <FilterBar choices={filterChoices(context.db)} areas={areas} />
      </PageHeader>
      <ActivityTable areaNames={Object.fromEntries(areas.map(({ code }) => [code, context.areaName(code)]))} />
      <LedgerPanel />
    </Prefetched>
  )
}

/** The page of the list that the address asks for, or why there is none: its cursor was made for another order. */
function pageOf({ context, filter }: PageRequest, state: TableState): ActivityList | { problem: string } {
  try {
    return activityListAnswer(context, filter, state, null)
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
    return { problem: context.words(`badRequest.${error.problem}`, { field: error.field, value: error.value }) }
  }
}
