import styles from '@/components/review/key-hint.module.css'
import { type Command, KEYS, writeKey } from '@/components/review/keys'

/** The key of a command, shown on its button; for the eye only, since `aria-keyshortcuts` says it to the ear. */
export function KeyHint({ of }: { of: Command }) {
  return (
    <span className={styles.key} aria-hidden="true" data-key>
      {writeKey(KEYS[of][0] ?? '')}
    </span>
  )
}
