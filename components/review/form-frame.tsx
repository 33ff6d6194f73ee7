'use client'
import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react'
import control from '@/components/layout/control.module.css'
import styles from '@/components/review/form.module.css'
import { useWords } from '@/components/words'

/**
 * A form in the flow of the screen: Enter sends it, Escape closes it.
 * @param label its name for the ear
 * @param onCancel throws away what was typed
 */
export function FormFrame({
  label,
  send,
  isSending,
  onSubmit,
  onCancel,
  children,
}: {
  label: string
  send: string
  isSending: boolean
  onSubmit: () => void
  onCancel: () => void
  children: ReactNode
}) {
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isSending) onSubmit()
  }
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      aria-busy={isSending}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.stopPropagation()
        onCancel()
      }}
    >
      {children}
      <div className={styles.actions}>
        <button type="submit" className={control.primary}>
          {isSending ? words('reviewing.saving') : send}
        </button>
        <button type="button" className={control.control} onClick={onCancel}>
          {words('edit.cancel')}
        </button>
      </div>
    </form>
  )
}
