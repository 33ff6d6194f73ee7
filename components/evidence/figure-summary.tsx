'use client'
import type { CSSProperties } from 'react'
import type { PlacedFigure } from '@/components/evidence/article-figures'
import { Facts } from '@/components/evidence/facts'
import styles from '@/components/evidence/figure-list.module.css'
import { figureKinds, figureLook, writeStanding } from '@/components/evidence/figure-words'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useWords } from '@/components/words'

/** One figure of an article: its measure, its value, its phrase and what it is about, and whether it counts. */
export function FigureSummary({ figure }: { figure: PlacedFigure }) {
  const words = useWords()
  const look = figureLook(figure)
  return (
    <span className={styles.summary}>
      <span className={styles.measure}>
        <i
          className={`${styles.dot} ${styles[look]}`}
          style={{ '--measure': `var(--${figure.measure})` } as CSSProperties}
        />
        {words(`measure.${figure.measure}`)}
      </span>{' '}
      <span className={styles.what}>
        <span className={look === 'left' ? styles.leftValue : styles.value}>
          <QuantityText amount={figure} />
          <span className={styles.unit}>{words(`measureUnit.${figure.measure}`)}</span>
        </span>{' '}
        <span lang="zh-CN" className={styles.phrase}>
          {words('reader.quoted', { text: figure.printed })}
        </span>{' '}
        <Facts of={[figure.who, ...figureKinds(figure, words)]} />
        {figure.reason !== null && <Facts of={[words('reader.reason', { reason: figure.reason })]} />}
      </span>{' '}
      <span className={`${styles.standing} ${look === 'done' ? styles.counted : styles.reason}`}>
        {writeStanding(figure, words)}
      </span>
    </span>
  )
}
