'use client'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from '@/components/review/dialog.module.css'
import { useWords } from '@/components/words'

/** A dialog over the screen, open as long as it is rendered. Escape and × close it; the focus goes back by itself. */
export function Dialog({
  title,
  narrow,
  onClose,
  children,
}: {
  title: ReactNode
  narrow?: boolean
  onClose: () => void
  children: ReactNode
}) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element?.open) element?.showModal()
    // The browser would choose ×, which stands first.
    const first =
      element?.querySelector<HTMLElement>('[data-first]') ??
      element?.querySelector<HTMLElement>('input, button[type="submit"]')
    first?.focus()
    // A dialog that leaves the page without being closed does not give the focus back.
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={`${styles.dialog} ${narrow ? styles.narrow : ''}`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" aria-label={words('edit.close')} className={styles.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div className={styles.content}>{children}</div>
    </dialog>
  )
}
