'use client'
import styles from '@/components/review/decision-bar.module.css'
import { KeyHint } from '@/components/review/key-hint'
import { Spoken } from '@/components/review/spoken'
import type { Done } from '@/components/review/use-decisions'
import { useWords } from '@/components/words'

/**
 * What was done last, and the way to take it back. It stays until the next decision, and is read out when it changes.
 */
export function DecisionBar({
  said,
  undoable,
  isSending,
  onUndo,
}: {
  said: string | null
  undoable: Done | null
  isSending: boolean
  onUndo: () => void
}) {
  const words = useWords()
  return (
    <div className={styles.bar} data-shown={said !== null}>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {undoable && (
        <button type="button" className={styles.undo} aria-keyshortcuts="u" onClick={onUndo}>
          {isSending ? words('reviewing.saving') : words('reviewing.undo')} <Spoken>{undoable.said}</Spoken>{' '}
          <KeyHint of="undo" />
        </button>
      )}
    </div>
  )
}
