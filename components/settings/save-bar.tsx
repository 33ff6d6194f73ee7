'use client'
import { useId } from 'react'
import control from '@/components/layout/control.module.css'
import form from '@/components/review/form.module.css'
import styles from '@/components/settings/settings.module.css'
import type { Author } from '@/components/settings/use-author'
import { useWords } from '@/components/words'

/** Longest reason that the history keeps, in characters. */
const LONGEST_REASON = 1000

/** Why what is set is changed, and the buttons that store the changes or drop them. */
export function SaveBar({
  changes,
  author: { reason, setReason },
  isSaving,
  onSave,
  onDrop,
}: {
  changes: number
  author: Author
  isSaving: boolean
  onSave: () => void
  onDrop: () => void
}) {
  const words = useWords()
  const id = useId()
  return (
    <form
      className={styles.bar}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <div className={styles.who}>
        <div className={form.field}>
          <label htmlFor={`${id}-reason`} className={form.label}>
            {words('settings.save.reason')}
          </label>
          <input
            id={`${id}-reason`}
            className={form.input}
            autoComplete="off"
            maxLength={LONGEST_REASON}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      </div>
      <div className={styles.actions}>
        <span className={styles.count}>{words('settings.save.changes', { count: changes })}</span>
        <button type="button" className={control.control} disabled={isSaving} onClick={onDrop}>
          {words('settings.save.drop')}
        </button>
        <button type="submit" className={control.primary} disabled={isSaving}>
          {words(isSaving ? 'settings.save.saving' : 'settings.save.save')}
        </button>
      </div>
    </form>
  )
}
