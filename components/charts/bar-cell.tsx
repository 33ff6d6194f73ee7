'use client'
import { coverageOf, isCount, subjectName } from '@/components/charts/amounts'
import type { BarRow } from '@/components/charts/area-rows'
import { largestOf } from '@/components/charts/area-rows'
import { type BarScale, barLength } from '@/components/charts/bar-scale'
import styles from '@/components/charts/bars-table.module.css'
import { StateLink } from '@/components/charts/state-link'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useWords } from '@/components/words'
import type { Quantity } from '@/domain/figures/quantity'
import { writeNumber, writeQuantity } from '@/domain/figures/write-quantity'
import { dominantShare, writePercent } from '@/domain/statistics/shares'
import type { LedgerSubject, Words } from '@/domain/vocabulary'

/** A number with its bar, as one target that opens the ledger; how many activities reported it stands beside. */
export function BarCell({
  row,
  subject,
  amount,
  scale,
  href,
}: {
  row: BarRow
  subject: LedgerSubject
  amount: Quantity
  scale: BarScale
  href: string
}) {
  const words = useWords()
  const { reported, activities } = coverageOf(amount)
  const dominant = dominantShare(amount, largestOf(row, subject))
  const { length, beyond } = barLength(scale, amount.value ?? 0)
  return (
    <StateLink
      href={href}
      className={styles.cell}
      title={explain(row, subject, amount, words)}
      style={{ '--length': length } as object}
    >
      <span className={styles.unseen}>{`${row.name} ${subjectName(subject, words)} `}</span>
      <span className={styles.track} aria-hidden="true">
        {amount.value === null ? (
          <span className={styles.missing} />
        ) : (
          amount.value > 0 && (
            <span className={styles.bar} data-bound={amount.bound} data-beyond={beyond || undefined} />
          )
        )}
      </span>
      <span className={styles.number} data-missing={amount.value === null || undefined}>
        <QuantityText amount={amount} />
      </span>
      {!isCount(subject) && (
        <span className={styles.coverage}>
          {reported}/{activities}
          {dominant !== null && <span className={styles.dominant}>{writePercent(dominant)}</span>}
        </span>
      )}
    </StateLink>
  )
}

/** All that a cell says, in words: who, what, how many reported it, and whether one activity makes up most of it. */
function explain(row: BarRow, subject: LedgerSubject, amount: Quantity, words: Words): string {
  const parts = [`${row.name} ${subjectName(subject, words)} ${writeQuantity(amount, words)}`]
  const largest = largestOf(row, subject)
  const dominant = dominantShare(amount, largest)
  if (!isCount(subject)) parts.push(words('chart.coverage', coverageOf(amount)))
  if (dominant !== null && largest !== null) {
    parts.push(words('chart.dominant', { share: writePercent(dominant), value: writeNumber(largest) }))
  }
  return parts.join(words('chart.partSeparator'))
}
