'use client'
import { useId } from 'react'
import fields from '@/components/filters/field.module.css'
import styles from '@/components/import/batch-fields.module.css'
import type { Given } from '@/components/import/job'
import { useWords } from '@/components/words'

/** Publication, date and page of all files; what a file says itself is used where these are empty. */
export function BatchFields({
  given,
  publications,
  disabled,
  onChange,
}: {
  given: Given
  publications: readonly string[]
  disabled: boolean
  onChange: (given: Given) => void
}) {
  const words = useWords()
  const id = useId()
  const field = (name: keyof Given, extra: React.ComponentProps<'input'>) => (
    <label className={styles.field}>
      <span>{words(`import.given.${name}`)}</span>
      <input
        {...extra}
        className={fields.input}
        value={given[name]}
        disabled={disabled}
        autoComplete="off"
        onChange={(event) => onChange({ ...given, [name]: event.target.value })}
      />
    </label>
  )
  return (
    <div className={styles.fields}>
      {field('publication', { list: `${id}-papers`, lang: 'zh-CN', maxLength: 200 })}
      <datalist id={`${id}-papers`}>
        {publications.map((publication) => (
          <option key={publication} value={publication} />
        ))}
      </datalist>
      <div className={styles.pair}>
        {field('date', { type: 'date', min: '1900-01-01', max: '2999-12-31' })}
        {field('page', { maxLength: 50, lang: 'zh-CN' })}
      </div>
      <p className={styles.hint}>{words('import.given.hint')}</p>
    </div>
  )
}
