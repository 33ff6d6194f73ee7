'use client'
import { type ReactNode, useId } from 'react'
import styles from '@/components/review/form.module.css'

/** A text field with its name, and what is wrong with it. */
export function TextField({
  label,
  value,
  onChange,
  fault,
  hint,
  wide,
  ...input
}: {
  label: string
  value: string
  onChange: (value: string) => void
  fault?: string | null
  hint?: string
  wide?: boolean
  lang?: string
  list?: string
  name?: string
  required?: boolean
  maxLength?: number
  inputMode?: 'decimal' | 'text'
  placeholder?: string
  autoFocus?: boolean
}) {
  const id = useId()
  const said = fault ? `${id}-fault` : hint ? `${id}-hint` : undefined
  return (
    <div className={`${styles.field} ${wide ? styles.wide : ''}`}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        autoComplete="off"
        className={styles.input}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={said}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault ? (
        <span id={`${id}-fault`} className={styles.fault}>
          {fault}
        </span>
      ) : (
        hint && (
          <span id={`${id}-hint`} className={styles.hint}>
            {hint}
          </span>
        )
      )}
    </div>
  )
}

/** One of a closed list. */
export function ChoiceField<Value extends string>({
  label,
  value,
  options,
  onChange,
  name,
}: {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
  name?: string
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Yes or no. */
export function CheckField({
  label,
  checked,
  onChange,
  children,
}: {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
}) {
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      <label className={styles.check}>
        <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
        {children}
      </label>
    </div>
  )
}
