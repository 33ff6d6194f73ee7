'use client'
import legend from '@/components/charts/bars-legend.module.css'
import bars from '@/components/charts/bars-table.module.css'
import { useWords } from '@/components/words'
import { BOUNDS } from '@/domain/vocabulary'

/** What the ends of bars and the small numbers mean. */
export function FiguresLegend() {
  const words = useWords()
  return (
    <ul className={legend.legend}>
      {BOUNDS.map((bound) => (
        <li key={bound}>
          <span className={legend.sample} aria-hidden="true">
            <span className={bars.bar} data-bound={bound} />
          </span>
          {words(`chart.legend.${bound}`)}
        </li>
      ))}
      <li>
        <span className={legend.sample} aria-hidden="true">
          <span className={bars.missing} />
        </span>
        {words('chart.legend.missing')}
      </li>
      <li>{`– ${words('chart.noActivity')}`}</li>
      <li>{words('chart.legend.coverage')}</li>
    </ul>
  )
}
