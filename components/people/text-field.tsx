'use client'
import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react'
import styles from '@/components/people/people.module.css'

/** A labelled field of a form about people, with its hint and what is wrong with it. */
export function TextField({
  label,
  hint,
  fault,
  ref,
  ...input
}: {
  label: ReactNode
  hint?: ReactNode
  fault?: string | null
  ref?: Ref<HTMLInputElement>
} & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId()
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        className={styles.input}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described}
        {...input}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <span id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </span>
      )}
    </div>
  )
}
