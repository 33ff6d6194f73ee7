'use client'
import styles from '@/components/compare/cell-number.module.css'
import { unscaledWords } from '@/components/compare/compare-words'
import { ScaledText } from '@/components/compare/scaled-text'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useWords } from '@/components/words'
import type { ComparedCell } from '@/domain/comparison/answers'
import type { Scale } from '@/domain/comparison/words'
import type { LedgerSubject } from '@/domain/vocabulary'

type Counted = Pick<ComparedCell, 'amount' | 'scaled' | 'reported' | 'unreported'>

const NOT_REPORTED = { value: null, bound: null }

/** A total, as it is or set in relation. Where there is no activity at all nothing could be reported, which is said apart. */
export function CellNumber({ cell, subject, per }: { cell: Counted; subject: LedgerSubject; per: Scale }) {
  const words = useWords()
  const { amount, scaled, reported, unreported } = cell
  if (amount === null && reported + unreported === 0) {
    return (
      <span className={styles.none} title={words('chart.noActivity')}>
        <span aria-hidden="true">–</span>
        <span className={styles.unseen}>{words('chart.noActivity')}</span>
      </span>
    )
  }
  if (per === 'total') return <QuantityText amount={amount ?? NOT_REPORTED} />
  return <ScaledText amount={scaled} per={per} none={unscaledWords(subject, per, amount !== null, words)} />
}
