'use client'
import { NothingFound } from '@/components/charts/nothing-found'
import { ProfilesCard } from '@/components/compare/charts/profiles-card'
import { TimeGridCard } from '@/components/compare/charts/time-grid-card'
import { TrendsCard } from '@/components/compare/charts/trends-card'
import { TypesGridCard } from '@/components/compare/charts/types-grid-card'
import styles from '@/components/compare/compare-screen.module.css'
import { CompareToolbar } from '@/components/compare/compare-toolbar'
import { FiguresCard } from '@/components/compare/figures-card'
import { RankingCard } from '@/components/compare/ranking-card'
import { useComparison } from '@/components/compare/use-comparison'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Area } from '@/domain/statistics/answers'

/** Areas side by side under the head of the screen: what to compare, key figures, ranking, then the charts. */
export function CompareScreen({ areas, denominators }: { areas: Area[]; denominators: Denominator[] }) {
  const { query } = useComparison(denominators)
  return (
    <>
      <CompareToolbar areas={areas} denominators={denominators} />
      {query.data?.chosen.activities === 0 ? (
        <NothingFound areas={areas} />
      ) : (
        <div className={styles.cards} data-print="landscape">
          <FiguresCard areas={areas} denominators={denominators} className={styles.figures ?? ''} />
          <RankingCard areas={areas} denominators={denominators} className={styles.ranking ?? ''} />
          <TrendsCard areas={areas} denominators={denominators} className={styles.trends} />
          <TimeGridCard what="places" areas={areas} denominators={denominators} className={styles.places} />
          <TypesGridCard areas={areas} denominators={denominators} className={styles.types} />
          <TimeGridCard what="amounts" areas={areas} denominators={denominators} className={styles.months} />
          <ProfilesCard areas={areas} denominators={denominators} className={styles.profiles} />
        </div>
      )}
    </>
  )
}
