'use client'
import { type ReactNode, useId } from 'react'
import styles from '@/components/filters/field.module.css'
import { useWords } from '@/components/words'

/** One box to tick. */
export function Check({
  checked,
  onChange,
  children,
}: {
  checked: boolean
  onChange: (on: boolean) => void
  children: ReactNode
}) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  )
}

/** A button that sets a field back; it stays in its place, so that nothing moves under the pointer. */
export function ClearField({ label, active, clear }: { label: string; active: boolean; clear: () => void }) {
  const words = useWords()
  return (
    <button
      type="button"
      className={styles.text}
      aria-label={words('filter.clearField', { field: label })}
      aria-disabled={!active}
      onClick={clear}
    >
      {words('filter.clearShort')}
    </button>
  )
}

/** Any of a short list of values; none ticked means all. */
export function CheckField({
  label,
  values,
  chosen,
  nameOf,
  toggle,
  clear,
}: {
  label: string
  values: readonly string[]
  chosen: readonly string[]
  nameOf: (value: string) => string
  toggle: (value: string, on: boolean) => void
  clear: () => void
}) {
  return (
    <fieldset className={styles.field}>
      <legend className={styles.hidden}>{label}</legend>
      <div className={styles.choices}>
        {values.map((value) => (
          <Check key={value} checked={chosen.includes(value)} onChange={(on) => toggle(value, on)}>
            {nameOf(value)}
          </Check>
        ))}
      </div>
      <ClearField label={label} active={chosen.length > 0} clear={clear} />
    </fieldset>
  )
}

/** One of a few values. */
export function RadioField({
  label,
  values,
  chosen,
  nameOf,
  choose,
  hint,
}: {
  label: string
  values: readonly string[]
  chosen: string
  nameOf: (value: string) => string
  choose: (value: string) => void
  hint?: string
}) {
  const group = useId()
  return (
    <fieldset className={styles.field}>
      <legend className={styles.hidden}>{label}</legend>
      {values.map((value) => (
        <label key={value} className={styles.choice}>
          <input type="radio" name={group} checked={value === chosen} onChange={() => choose(value)} />
          <span>{nameOf(value)}</span>
        </label>
      ))}
      {hint && <p className={styles.hint}>{hint}</p>}
    </fieldset>
  )
}
