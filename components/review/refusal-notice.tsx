'use client'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import type { Refusal } from '@/components/review/use-decisions'
import { useWords } from '@/components/words'

/** Says why a decision was not stored, and what became of it. Nothing that was typed is lost: its form is still open. */
export function RefusalNotice({ refusal, onDismiss }: { refusal: Refusal; onDismiss: () => void }) {
  const words = useWords()
  return (
    <Notice
      tone={refusal.kind === 'conflict' ? 'warning' : 'error'}
      title={
        <span role="alert">{refusal.kind === 'unreachable' ? words('reviewing.unreachable') : refusal.message}</span>
      }
      actions={
        <button type="button" className={control.control} onClick={onDismiss}>
          {words('reviewing.understood')}
        </button>
      }
    >
      <p>{words('reviewing.notStored', { said: refusal.said })}</p>
      {refusal.dropped > 0 && <p>{words('reviewing.dropped', { count: refusal.dropped })}</p>}
      {refusal.kind === 'conflict' && <p>{words('reviewing.freshNow')}</p>}
    </Notice>
  )
}
