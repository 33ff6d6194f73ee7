'use client'
import styles from '@/components/compare/compare-screen.module.css'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Area } from '@/domain/statistics/answers'

/** Areas side by side under the head of the screen: key figures, ranking, then the charts. */
export function CompareScreen({ areas, denominators }: { areas: Area[]; denominators: Denominator[] }) {
  return <div className={styles.cards} data-areas={areas.length} data-denominators={denominators.length} />
}
