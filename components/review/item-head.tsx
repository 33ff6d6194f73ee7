'use client'
import control from '@/components/layout/control.module.css'
import { useBench } from '@/components/review/bench'
import styles from '@/components/review/item-head.module.css'
import { KeyHint } from '@/components/review/key-hint'
import { progressOf } from '@/components/review/stops'
import { useWords } from '@/components/words'
import { isConfident } from '@/domain/review/accept-confident'

/** How far the item is decided, and the one step that takes all that extraction was sure of. */
export function ItemHead({ onAcceptConfident, isSending }: { onAcceptConfident: () => void; isSending: boolean }) {
  const words = useWords()
  const { item } = useBench()
  const { all, decided } = progressOf(item)
  const confident = item.activities
    .filter(({ record }) => record.review === 'pending')
    .flatMap(({ record }) => record.figures)
    .filter(isConfident).length
  const waiting = item.activities.filter(({ record }) => record.review === 'pending').length
  return (
    <div className={styles.head}>
      <div className={styles.progress}>
        <p>
          {words('reviewing.progress', { decided, all })}
          <span className={styles.quiet}>{words('reviewing.waitingActivities', { count: waiting })}</span>
        </p>
        <span className={styles.track} aria-hidden="true">
          <span style={{ width: `${all === 0 ? 0 : (decided / all) * 100}%` }} />
        </span>
      </div>
      {item.article !== null && confident > 0 && (
        <button
          type="button"
          className={control.control}
          aria-keyshortcuts="Shift+a"
          aria-busy={isSending}
          onClick={onAcceptConfident}
        >
          {isSending ? words('reviewing.saving') : words('reviewing.acceptConfident', { count: confident })}{' '}
          <KeyHint of="acceptConfident" />
        </button>
      )}
    </div>
  )
}
