'use client'
import { useQuery } from '@tanstack/react-query'
import styles from '@/components/area/area-screen.module.css'
import { FiguresCard } from '@/components/area/figures-card'
import { LargestCard } from '@/components/area/largest-card'
import { PublicationsCard } from '@/components/area/publications-card'
import { SeriesCard } from '@/components/area/series-card'
import { UnionsCard } from '@/components/area/unions-card'
import { CoverageNote } from '@/components/charts/coverage-note'
import { KeyFigures } from '@/components/charts/key-figures'
import { LatestCard } from '@/components/charts/latest-card'
import { PromisesCard } from '@/components/charts/promises-card'
import { TrendCard } from '@/components/charts/trend-card'
import { TypesCard } from '@/components/charts/types-card'
import { useFilter } from '@/components/filters/use-filter'
import control from '@/components/layout/control.module.css'
import { Empty } from '@/components/layout/empty'
import { summaryQuery } from '@/components/queries'
import { useLang, useWords } from '@/components/words'
import type { Area } from '@/domain/statistics/answers'
import { WHOLE } from '@/domain/statistics/filter'

/** Everything about one area under the head of its page; where nothing is counted, its streets and how to see more. */
export function AreaScreen({ area }: { area: Area }) {
  const words = useWords()
  const { filter, setFilter } = useFilter()
  const { data: summary } = useQuery(summaryQuery(filter, useLang()))
  const areas = [area]
  if (summary?.activities === 0) {
    return (
      <div className={styles.screen}>
        <Empty
          title={words('areaPage.nothing.title')}
          actions={
            <button type="button" className={control.control} onClick={() => setFilter(everything)}>
              {words('areaPage.nothing.clear')}
            </button>
          }
        />
        <UnionsCard area={area} />
      </div>
    )
  }
  return (
    <div className={styles.screen}>
      <KeyFigures />
      <div className={styles.cards}>
        <div className={styles.column}>
          <FiguresCard area={area} />
          <TrendCard areas={areas} />
          <UnionsCard area={area} />
        </div>
        <div className={styles.column}>
          <TypesCard areas={areas} />
          <SeriesCard />
          <LargestCard />
          <PublicationsCard />
        </div>
      </div>
      <div className={styles.pair}>
        <LatestCard areas={areas} />
        <PromisesCard areas={areas} />
      </div>
      <CoverageNote />
    </div>
  )
}

/** The change that takes every condition out of a filter. */
const everything = (present: object) => ({
  ...Object.fromEntries(Object.keys(present).map((key) => [key, undefined])),
  ...WHOLE,
})
