'use client'
import styles from '@/components/charts/bars-legend.module.css'
import table from '@/components/charts/bars-table.module.css'
import { useView } from '@/components/charts/use-view'
import { useWords } from '@/components/words'
import { BOUNDS } from '@/domain/vocabulary'

/** What the ends of bars, the stub and the small numbers mean, and which scale is on. */
export function BarsLegend() {
  const words = useWords()
  const { view } = useView()
  return (
    <ul className={styles.legend}>
      {BOUNDS.map((bound) => (
        <li key={bound}>
          <span className={styles.sample} aria-hidden="true">
            <span className={table.bar} data-bound={bound} />
          </span>
          {words(`chart.legend.${bound}`)}
        </li>
      ))}
      <li>
        <span className={styles.sample} aria-hidden="true">
          <span className={table.missing} />
        </span>
        {words('chart.legend.missing')}
      </li>
      <li>{words('chart.legend.coverage')}</li>
      <li>
        <span className={table.dominant} aria-hidden="true">
          97%
        </span>{' '}
        {words('chart.legend.dominant')}
      </li>
      <li>{words(`chart.scaleHint.${view.scale}`)}</li>
    </ul>
  )
}
