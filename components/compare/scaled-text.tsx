'use client'
import styles from '@/components/evidence/quantity-text.module.css'
import { useWords } from '@/components/words'
import type { Scale } from '@/domain/comparison/words'
import { scaledParts } from '@/domain/comparison/write-scaled'
import type { Bound } from '@/domain/vocabulary'

/**
 * A number set in relation, as `QuantityText` writes plain ones: its qualifier smaller beside the digits.
 * @param none what stands where there is nothing to relate to
 */
export function ScaledText({
  amount,
  per,
  none,
}: {
  amount: { value: number; bound: Bound } | null
  per: Scale
  none: string
}) {
  const parts = scaledParts(amount, per, useWords())
  if (parts === null) return <span className={styles.none}>{none}</span>
  const { before, number, after } = parts
  return (
    <span className={styles.quantity}>
      {before && <span className={styles.qualifier}>{before}</span>}
      {number}
      {after && <span className={styles.qualifier}>{after}</span>}
    </span>
  )
}
