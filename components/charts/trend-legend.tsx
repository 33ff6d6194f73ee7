'use client'
import { seriesStyle } from '@/components/charts/series-styles'
import { ShapeMarks } from '@/components/charts/shape-marks'
import styles from '@/components/charts/trend.module.css'
import type { TrendSeries } from '@/components/charts/trend-data'
import { barShapes } from '@/domain/reports/picture/bar-shapes'
import type { LedgerSubject } from '@/domain/vocabulary'

/** Which bars are whose; in each group they stand in this order. */
export function TrendLegend({ series, subject }: { series: readonly TrendSeries[]; subject: LedgerSubject }) {
  return (
    <ul className={styles.legend}>
      {series.map(({ area, label }, i) => (
        <li key={area}>
          <svg width="16" height="12" aria-hidden="true">
            <ShapeMarks
              shapes={barShapes({
                ...{ x: 3, y: 12, length: 12, thickness: 10, bound: 'exact', planned: false, upwards: true },
                ...seriesStyle(i, subject),
              })}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
