import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { activityListAnswer } from '@/app/answers/activities'
import { areaUnionsAnswer } from '@/app/answers/area-unions'
import { comparisonAnswer } from '@/app/answers/compare/comparison'
import { profilesAnswer } from '@/app/answers/compare/profiles'
import { promisesAnswer } from '@/app/answers/promises'
import { statisticsAnswer } from '@/app/answers/statistics'
import { summaryAnswer } from '@/app/answers/summary'
import { dimensionsOf } from '@/app/api/parameters'
import { ledgerPrefetch } from '@/app/ledger-prefetch'
import { pageContext, pageRequest, type SearchParams } from '@/app/page-request'
import { Prefetched } from '@/app/prefetched'
import { RefusedPage } from '@/app/refused-page'
import { AreaHead } from '@/components/area/area-head'
import styles from '@/components/area/area-head.module.css'
import { AREA_SCALES, askedOfArea, LARGEST, wholeCity } from '@/components/area/area-questions'
import { AreaScreen } from '@/components/area/area-screen'
import { AreaSheet } from '@/components/area/area-sheet'
import { areaUnionsQuery } from '@/components/area/queries'
import { LATEST } from '@/components/charts/latest'
import { pairOf } from '@/components/charts/trend-data'
import { readView } from '@/components/charts/view-state'
import { comparisonQuery, profilesQuery } from '@/components/compare/queries'
import { LedgerPanel } from '@/components/evidence/ledger-panel'
import { CopyLink } from '@/components/filters/copy-link'
import { FilterBar } from '@/components/filters/filter-bar'
import { FilterSentence } from '@/components/filters/filter-sentence'
import { FixedArea } from '@/components/filters/fixed-area'
import { RuleSwitch } from '@/components/filters/rule-switch'
import { PageHeader } from '@/components/layout/page-header'
import { activityPageQuery, promisesQuery, statisticsQuery, summaryQuery } from '@/components/queries'
import { listAreas } from '@/db/queries/areas'
import { denominators } from '@/db/queries/denominators'
import { filterChoices } from '@/db/queries/filter-choices'
import { RESIDENTS } from '@/domain/settings/census-residents'

interface Props {
  params: Promise<{ code: string }>
  searchParams: SearchParams
}

/** The area of a page's address with all others; null where there is none of this code. */
async function areaOf(params: Props['params']) {
  const { code } = await params
  const context = await pageContext()
  const areas = listAreas(context.db)
  const area = areas.find((each) => each.code === code)
  return area ? { areas, area, title: context.areaName(area.code) } : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('areaPage')
  const found = await areaOf(params)
  return { title: found ? t('title', { area: found.title }) : t('missing.title') }
}

export default async function AreaPage({ params, searchParams }: Props) {
  const found = await areaOf(params)
  if (found === null) notFound()
  const { area, areas } = found
  const t = await getTranslations('areaPage')
  const title = t('title', { area: found.title })
  const request = await pageRequest(searchParams)
  if ('problem' in request) {
    return <RefusedPage {...request} title={title} href={`/areas/${area.code}`} way={t('nothing.clear')} />
  }
  const { context } = request
  const { db, locale } = context
  const filter = { ...request.filter, area: [area.code] }
  const city = wholeCity(filter)
  const { step } = readView(request.params)
  const breakdowns = ['type', 'publication', step, pairOf(step, filter.area)].filter((by) => by !== null)
  const pages = [LATEST, LARGEST]
  return (
    <Prefetched
      answers={[
        [summaryQuery(filter, locale).queryKey, summaryAnswer(context, filter)],
        ...breakdowns.map((by): [readonly unknown[], unknown] => [
          statisticsQuery(filter, locale, by).queryKey,
          statisticsAnswer(context, filter, dimensionsOf(by)),
        ]),
        ...AREA_SCALES.map((per): [readonly unknown[], unknown] => {
          const asked = askedOfArea(city, per)
          return [comparisonQuery(city, locale, asked).queryKey, comparisonAnswer(context, city, asked)]
        }),
        [profilesQuery(filter, locale, 'participants').queryKey, profilesAnswer(context, filter, 'participants')],
        [promisesQuery(filter, locale).queryKey, { pages: [promisesAnswer(context, filter)], pageParams: [null] }],
        ...pages.map((page): [readonly unknown[], unknown] => [
          activityPageQuery(filter, locale, page).queryKey,
          activityListAnswer(context, filter, page, null),
        ]),
        [areaUnionsQuery(filter, locale, area.code).queryKey, areaUnionsAnswer(context, filter, area.code)],
        ...ledgerPrefetch({ ...request, filter }),
      ]}
    >
      <FixedArea area={area.code}>
        <AreaSheet>
          <PageHeader title={title} note={<FilterSentence />} actions={<CopyLink />}>
            <FilterBar choices={filterChoices(db)} areas={areas} omit={['area']} />
          </PageHeader>
          <AreaHead
            area={area}
            areas={areas}
            residents={denominators(db).denominators.find(({ id }) => id === RESIDENTS) ?? null}
          />
          <div className={styles.rule} data-screen-only>
            <RuleSwitch />
          </div>
          <AreaScreen area={area} />
        </AreaSheet>
        <LedgerPanel />
      </FixedArea>
    </Prefetched>
  )
}
