'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useRef, useState } from 'react'
import styles from '@/components/history/history.module.css'
import control from '@/components/layout/control.module.css'
import { send } from '@/components/people/send'

/** What the button says; given by the page, so that no other page carries these words. */
export interface UndoWords {
  button: string
  label: string
  title: string
  will: string
  confirm: string
  cancel: string
  working: string
  unreachable: string
}

/**
 * Undoes a change by a new one, after asking.
 * @param children what will be as before
 */
export function UndoButton({ change, words, children }: { change: number; words: UndoWords; children: ReactNode }) {
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isWorking, setWorking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  async function undo() {
    setWorking(true)
    setProblem(null)
    const outcome = await send('POST', '/decisions', { decision: { kind: 'undo', change } })
    setWorking(false)
    if (!outcome.ok) return setProblem(outcome.message ?? words.unreachable)
    dialog.current?.close()
    router.refresh()
  }
  return (
    <>
      <button
        type="button"
        className={`${control.control} ${styles.undo}`}
        aria-label={words.label}
        onClick={() => dialog.current?.showModal()}
      >
        {words.button}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-label={words.title}>
        <h2>{words.title}</h2>
        <p>{words.will}</p>
        {children}
        {problem && <p role="alert">{problem}</p>}
        <p role="status">{isWorking ? words.working : ''}</p>
        <div className={styles.actions}>
          <button type="button" className={control.primary} disabled={isWorking} onClick={() => void undo()}>
            {words.confirm}
          </button>
          <button type="button" className={control.control} onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </div>
      </dialog>
    </>
  )
}
