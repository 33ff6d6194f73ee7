'use client'
import { useQuery } from '@tanstack/react-query'
import { AreasCard } from '@/components/charts/areas-card'
import { CoverageNote } from '@/components/charts/coverage-note'
import { KeyFigures } from '@/components/charts/key-figures'
import { LatestCard } from '@/components/charts/latest-card'
import { MapCard } from '@/components/charts/map-card'
import { NothingFound } from '@/components/charts/nothing-found'
import styles from '@/components/charts/overview.module.css'
import { PromisesCard } from '@/components/charts/promises-card'
import { TrendCard } from '@/components/charts/trend-card'
import { TypesCard } from '@/components/charts/types-card'
import { useFilter } from '@/components/filters/use-filter'
import { statisticsQuery, summaryQuery } from '@/components/queries'
import { useLang } from '@/components/words'
import type { Area } from '@/domain/statistics/answers'

/** Up to so many areas the table of them is so low that another chart stands under it. */
const FEW = 7

/** The overview under its head: key figures, then every chart; where nothing is counted, what to change instead. */
export function Overview({ areas }: { areas: Area[] }) {
  const { filter } = useFilter()
  const lang = useLang()
  const { data: summary } = useQuery(summaryQuery(filter, lang))
  const { data: byArea } = useQuery(statisticsQuery(filter, lang, 'area'))
  const few = byArea !== undefined && byArea.rows.filter((row) => row.activities > 0).length <= FEW
  return (
    <div className={styles.overview}>
      <KeyFigures />
      {summary?.activities === 0 ? (
        <NothingFound areas={areas} />
      ) : (
        <div className={styles.charts} data-few={few || undefined}>
          <AreasCard areas={areas} className={styles.areas} />
          <MapCard areas={areas} className={styles.map} />
          <TypesCard areas={areas} className={styles.types} />
          <TrendCard areas={areas} className={styles.trend} />
          <PromisesCard areas={areas} className={styles.promises} />
          <LatestCard areas={areas} className={styles.latest} />
          <CoverageNote className={styles.coverage} />
        </div>
      )}
    </div>
  )
}
