'use client'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import styles from '@/components/settings/settings.module.css'
import type { Outcome } from '@/components/settings/use-saving'
import { useWords } from '@/components/words'

/** What became of the last attempt to store: said where it went well, and why where it did not. */
export function SaveOutcome({
  of,
  outcome,
  onDrop,
}: {
  /** The namespace of the messages that say what was stored. */
  of: 'settings' | 'denominators'
  outcome: Outcome
  onDrop: () => void
}) {
  const words = useWords()
  return (
    <>
      <p role="status" className={styles.saved}>
        {outcome.kind === 'saved' && words(`${of}.saved`)}
      </p>
      {outcome.kind === 'conflict' && (
        <Notice
          tone="warning"
          title={<span role="alert">{outcome.message}</span>}
          actions={
            <button type="button" className={control.control} onClick={onDrop}>
              {words('settings.save.drop')}
            </button>
          }
        >
          <p>{words(`${of}.conflict`)}</p>
        </Notice>
      )}
      {(outcome.kind === 'refused' || outcome.kind === 'unreachable') && (
        <Notice tone="error" title={words('settings.notSaved')}>
          <p>{outcome.kind === 'refused' ? outcome.message : words('settings.unreachable')}</p>
        </Notice>
      )}
    </>
  )
}
