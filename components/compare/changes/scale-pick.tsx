'use client'
import styles from '@/components/charts/chart-card.module.css'
import { changeChangesView } from '@/components/compare/changes/use-changes'
import { scaleName } from '@/components/compare/compare-words'
import { useWords } from '@/components/words'
import type { Scale } from '@/domain/comparison/words'
import type { Denominator } from '@/domain/settings/denominators-schema'

/** Chooses what the total is divided by. */
export function ScalePick({ value, denominators }: { value: Scale; denominators: readonly Denominator[] }) {
  const words = useWords()
  return (
    <label className={`${styles.tool} ${styles.pick}`}>
      <span aria-hidden="true">{words('changes.picker.per')}</span>
      <select
        aria-label={words('changes.picker.per')}
        value={value}
        onChange={(event) => changeChangesView({ per: event.target.value as Scale })}
      >
        <option value="total">{words('changes.picker.total')}</option>
        {denominators.map((each) => (
          <option key={each.id} value={`by:${each.id}`}>
            {scaleName(`by:${each.id}`, each, words)}
          </option>
        ))}
      </select>
    </label>
  )
}
