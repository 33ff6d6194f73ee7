'use client'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import styles from '@/components/review/form.module.css'
import { useWords } from '@/components/words'

/** Several names: typed with Enter or a comma between them, taken out one by one. */
export function ChipsField({
  label,
  values,
  suggestions,
  onChange,
  name,
}: {
  label: string
  values: readonly string[]
  suggestions: readonly string[]
  onChange: (values: string[]) => void
  name?: string
}) {
  const words = useWords()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const add = (text: string) => {
    const names = text
      .split(/[、，,;；]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    if (names.length > 0) onChange([...new Set([...values, ...names])])
    setTyped('')
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault()
      add(typed)
    }
    if (event.key === 'Backspace' && typed === '' && values.length > 0) onChange(values.slice(0, -1))
  }
  return (
    <div className={`${styles.field} ${styles.wide}`}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.chips}>
        {values.map((value) => (
          <span key={value} className={styles.chip}>
            <span lang="zh-CN">{value}</span>
            <button
              type="button"
              aria-label={words('edit.removeName', { name: value })}
              onClick={() => {
                onChange(values.filter((each) => each !== value))
                input.current?.focus()
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          name={name}
          lang="zh-CN"
          list={`${id}-names`}
          autoComplete="off"
          maxLength={200}
          value={typed}
          placeholder={values.length === 0 ? words('edit.namesHint') : undefined}
          onChange={(event) => {
            const { value } = event.target
            const isPicked = suggestions.includes(value) && !(event.nativeEvent as InputEvent).data
            if (isPicked) add(value)
            else setTyped(value)
          }}
          onKeyDown={press}
          onBlur={() => add(typed)}
        />
        <datalist id={`${id}-names`}>
          {typed.trim() !== '' &&
            suggestions
              .filter((each) => each.includes(typed.trim()) && !values.includes(each))
              .slice(0, 20)
              .map((each) => <option key={each} value={each} />)}
        </datalist>
      </div>
    </div>
  )
}
