'use client'
import type { CSSProperties } from 'react'
import { QuantityText } from '@/components/evidence/quantity-text'
import styles from '@/components/import/article-preview.module.css'
import { useWords } from '@/components/words'
import type { ImportedActivity } from '@/domain/review/import-answer'

/** One figure that was read: its measure, its quantity, and whether it is a plan or was counted from names. */
export function FigureChip({ figure }: { figure: ImportedActivity['figures'][number] }) {
  const words = useWords()
  return (
    <span
      className={styles.chip}
      data-planned={figure.realisation === 'planned'}
      style={{ '--measure': `var(--${figure.measure})` } as CSSProperties}
      title={figure.printed}
    >
      <span>{words(`measure.${figure.measure}`)}</span>
      <strong>
        <QuantityText amount={figure} />
      </strong>
      {figure.realisation === 'planned' && <span>{words('realisation.planned')}</span>}
      {figure.basis === 'enumerated' && <span>{words('basis.enumerated')}</span>}
    </span>
  )
}
