'use client'
import styles from '@/components/evidence/quantity-text.module.css'
import { useWords } from '@/components/words'
import { quantityParts } from '@/domain/figures/write-quantity'
import type { Bound } from '@/domain/vocabulary'

/** A quantity as it is written everywhere on screen: tabular digits, the qualifier smaller and quieter beside them. */
export function QuantityText({ amount }: { amount: { value: number | null; bound: Bound | null } }) {
  const { before, number, after } = quantityParts(amount, useWords())
  if (number === '') return <span className={styles.none}>{after}</span>
  return (
    <span className={styles.quantity}>
      {before && <span className={styles.qualifier}>{before}</span>}
      {number}
      {after && <span className={styles.qualifier}>{after}</span>}
    </span>
  )
}
