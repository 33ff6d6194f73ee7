'use client'
import { useActiveTooltipLabel } from 'recharts'
import styles from '@/components/charts/trend.module.css'
import type { Trend } from '@/components/charts/trend-data'
import { periodName } from '@/components/charts/trend-text'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useWords } from '@/components/words'

/** The full numbers of the period that pointer or keys have reached. */
export function TrendTooltip({ trend }: { trend: Trend }) {
  const words = useWords()
  const key = useActiveTooltipLabel()
  const point = [...trend.points, ...(trend.unknown ? [trend.unknown] : [])].find((each) => each.key === key)
  if (!point) return null
  return (
    <div className={styles.tooltip}>
      <p className={styles.period}>{periodName(point, words)}</p>
      {trend.series.map(({ area, label }, i) => {
        const amount = point.amounts[i] ?? null
        return (
          <p key={area ?? 'all'} className={styles.line}>
            {label && <span>{label}</span>}
            {amount === null ? (
              words('chart.noActivity')
            ) : (
              <>
                <QuantityText amount={amount} />
                <span className={styles.quiet}>
                  {words('chart.coverage', {
                    reported: amount.reported,
                    activities: amount.reported + amount.unreported,
                  })}
                </span>
              </>
            )}
          </p>
        )
      })}
      <p className={styles.quiet}>{words('chart.openHint')}</p>
    </div>
  )
}
