'use client'
import type { HeatStep } from '@/components/charts/heat-steps'
import { shortNumber } from '@/components/charts/short-number'
import styles from '@/components/compare/charts/grid.module.css'
import { useLang, useWords } from '@/components/words'
import type { Scale } from '@/domain/comparison/words'
import { writeScaledNumber } from '@/domain/comparison/write-scaled'

/** What the colours and the hatching of a grid mean. */
export function GridLegend({
  steps,
  per,
  hasMissing,
}: {
  steps: readonly HeatStep[]
  per: Scale
  hasMissing: boolean
}) {
  const words = useWords()
  const lang = useLang()
  const number = (value: number) => (per === 'total' ? shortNumber(value, lang) : writeScaledNumber(value, per))
  return (
    <ul className={styles.legend}>
      {steps.map(({ from, to, heat }) => (
        <li key={heat}>
          <span className={`${styles.cell} ${styles.swatch}`} style={{ background: `var(--heat-${heat})` }} />
          {from === to ? number(from) : `${number(from)}–${number(to)}`}
        </li>
      ))}
      {hasMissing && (
        <li>
          <span className={`${styles.cell} ${styles.swatch}`} data-hatched="" />
          {words('compare.charts.missing')}
        </li>
      )}
      <li>
        <span aria-hidden="true">·</span>
        {words('chart.noActivity')}
      </li>
    </ul>
  )
}
