'use client'
import styles from '@/components/charts/chart-card.module.css'
import { StateLink } from '@/components/charts/state-link'
import { useView } from '@/components/charts/use-view'
import { useWords } from '@/components/words'

/** Changes between lengths in proportion and lengths by powers of ten; it says which one is on. */
export function ScaleSwitch() {
  const words = useWords()
  const { view, viewHref } = useView()
  const other = view.scale === 'linear' ? 'log' : 'linear'
  return (
    <StateLink href={viewHref({ scale: other })} className={styles.tool} title={words(`chart.scaleHint.${view.scale}`)}>
      {words(`chart.scale.${view.scale}`)}
      <span className={styles.unseen}>{words(`chart.scaleTo.${other}`)}</span>
    </StateLink>
  )
}
