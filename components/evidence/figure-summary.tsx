'use client'
import type { CSSProperties } from 'react'
import type { PlacedFigure } from '@/components/evidence/article-figures'
import { Facts } from '@/components/evidence/facts'
import styles from '@/components/evidence/figure-list.module.css'
import { figureKinds, writeStanding } from '@/components/evidence/figure-words'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useWords } from '@/components/words'

/** One figure of an article: its measure, its value, its phrase and what it is about, and whether it counts. */
export function FigureSummary({ figure }: { figure: PlacedFigure }) {
  const words = useWords()
  const counts = figure.standing === 'counted'
  return (
    <span className={styles.summary}>
      <span className={styles.measure}>
        <i
          className={counts ? styles.dot : styles.ring}
          style={{ '--measure': `var(--${figure.measure})` } as CSSProperties}
        />
        {words(`measure.${figure.measure}`)}
      </span>{' '}
      <span className={styles.what}>
        <span className={counts ? styles.value : styles.leftValue}>
          <QuantityText amount={figure} />
          <span className={styles.unit}>{words(`measureUnit.${figure.measure}`)}</span>
        </span>{' '}
        <span lang="zh-CN" className={styles.phrase}>
          {words('reader.quoted', { text: figure.printed })}
        </span>{' '}
        <Facts of={[figure.who, ...figureKinds(figure, words)]} />
        {figure.reason !== null && <Facts of={[words('reader.reason', { reason: figure.reason })]} />}
      </span>{' '}
      <span className={counts && figure.realisation === 'achieved' ? styles.counted : styles.reason}>
        {writeStanding(figure, words)}
      </span>
    </span>
  )
}
