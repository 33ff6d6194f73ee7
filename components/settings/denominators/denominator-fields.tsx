'use client'
import { useId } from 'react'
import form from '@/components/review/form.module.css'
import styles from '@/components/settings/denominators/denominators.module.css'
import { type Faults, PERS, type TypedDenominator } from '@/components/settings/denominators/draft'
import { useWords } from '@/components/words'
import { writeNumber } from '@/domain/figures/write-quantity'
import type { DenominatorField } from '@/domain/settings/denominators-change'

/** Longest that the API takes. */
const LONGEST: Record<Exclude<DenominatorField, 'per'>, number> = { name: 60, source: 300, date: 10 }

/** What a denominator counts, per how many, from where and when. */
export function DenominatorFields({
  typed: { fields },
  faults,
  isDisabled,
  onChange,
}: {
  typed: TypedDenominator
  /** What to point out: nothing is missing before somebody tried to store. */
  faults: Faults['fields']
  isDisabled: boolean
  onChange: (field: DenominatorField, typed: string) => void
}) {
  const words = useWords()
  const id = useId()
  const text = (field: keyof typeof LONGEST, className?: string) => {
    const fault = faults[field]
    return (
      <div className={[form.field, className].filter(Boolean).join(' ')}>
        <label htmlFor={`${id}-${field}`} className={form.label}>
          {words(`denominators.form.${field}`)}
        </label>
        <input
          id={`${id}-${field}`}
          className={form.input}
          autoComplete="off"
          maxLength={LONGEST[field]}
          required
          disabled={isDisabled}
          placeholder={words(`denominators.form.hint.${field}`)}
          value={fields[field]}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-${field}-fault` : undefined}
          onChange={(event) => onChange(field, event.target.value)}
        />
        {fault && (
          <span id={`${id}-${field}-fault`} className={form.fault}>
            {words(`denominators.form.${fault}`)}
          </span>
        )}
      </div>
    )
  }
  return (
    <div className={styles.fields}>
      {text('name')}
      <div className={form.field}>
        <label htmlFor={`${id}-per`} className={form.label}>
          {words('denominators.form.per')}
        </label>
        <select
          id={`${id}-per`}
          className={form.input}
          disabled={isDisabled}
          value={fields.per}
          onChange={(event) => onChange('per', event.target.value)}
        >
          {PERS.map((per) => (
            <option key={per} value={per}>
              {writeNumber(per)}
            </option>
          ))}
        </select>
      </div>
      {text('date')}
      {text('source', styles.wide)}
    </div>
  )
}
