'use client'
import { SCALES } from '@/components/charts/bar-scale'
import styles from '@/components/charts/chart-card.module.css'
import { StateLink } from '@/components/charts/state-link'
import { useView } from '@/components/charts/use-view'
import { useWords } from '@/components/words'

/** Lengths in proportion, or by powers of ten. */
export function ScaleSwitch() {
  const words = useWords()
  const { view, viewHref } = useView()
  return (
    <span className={styles.choices}>
      {SCALES.map((scale) => (
        <StateLink
          key={scale}
          href={viewHref({ scale })}
          className={styles.tool}
          aria-current={scale === view.scale || undefined}
          title={words(`chart.scaleHint.${scale}`)}
        >
          {words(`chart.scale.${scale}`)}
        </StateLink>
      ))}
    </span>
  )
}
