'use client'
import { isCount, subjectName } from '@/components/charts/amounts'
import { type BarScale, barLength } from '@/components/charts/bar-scale'
import bars from '@/components/charts/bars-table.module.css'
import { StateLink } from '@/components/charts/state-link'
import { CellNumber } from '@/components/compare/cell-number'
import { changeWords } from '@/components/compare/compare-words'
import styles from '@/components/compare/figures-table.module.css'
import { ToldText } from '@/components/compare/told-text'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useWords } from '@/components/words'
import type { ComparedCell } from '@/domain/comparison/answers'
import type { Scale } from '@/domain/comparison/words'
import type { LedgerSubject } from '@/domain/vocabulary'

/**
 * One figure of one row: its bar and number, how many reported it, and beneath what it was and how it changed.
 * @param scale null for sums, which would dwarf every bar
 * @param hrefBefore the ledger of the period compared with; null where there is none
 */
export function FigureCell({
  name,
  subject,
  per,
  cell,
  scale,
  href,
  hrefBefore,
}: {
  name: string
  subject: LedgerSubject
  per: Scale
  cell: ComparedCell
  scale: BarScale | null
  href: string
  hrefBefore: string | null
}) {
  const words = useWords()
  const { amount, scaled, reported, unreported, before, change } = cell
  const label = `${name} ${subjectName(subject, words)} `
  return (
    <div className={styles.cell}>
      <StateLink href={href} className={styles.now}>
        <span className={bars.unseen}>{label}</span>
        <span className={bars.track} aria-hidden="true">
          {scale && <Bar cell={cell} scale={scale} />}
        </span>
        <span className={styles.number}>
          <CellNumber cell={cell} subject={subject} per={per} />
        </span>
        <span className={styles.beside}>
          {per !== 'total' && amount !== null && <QuantityText amount={amount} />}
          {!isCount(subject) && `${reported}/${reported + unreported}`}
        </span>
      </StateLink>
      {change && (scaled !== null || before?.scaled) && (
        <div className={styles.then}>
          <ToldText told={changeWords(change, per, words)} />
          {before && hrefBefore && (
            <StateLink href={hrefBefore} className={styles.before}>
              <span className={bars.unseen}>{label}</span>
              {words('compare.before')} <CellNumber cell={before} subject={subject} per={per} />
            </StateLink>
          )}
        </div>
      )}
    </div>
  )
}

function Bar({ cell: { scaled, amount, unreported }, scale }: { cell: ComparedCell; scale: BarScale }) {
  if (amount === null) return unreported > 0 && <span className={bars.missing} />
  if (scaled === null || scaled.value <= 0) return null
  const { length } = barLength(scale, scaled.value)
  return <span className={bars.bar} data-bound={scaled.bound} style={{ '--length': length } as object} />
}
