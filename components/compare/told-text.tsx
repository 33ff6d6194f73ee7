import type { Told } from '@/components/compare/compare-words'
import styles from '@/components/compare/told-text.module.css'

/** A sign and few words for the eye, the whole of it for readers that hear; which way it goes is never colour alone. */
export function ToldText({ told: { sign, text, title } }: { told: Told }) {
  return (
    <span className={styles.told} title={title}>
      <span aria-hidden="true">
        <span className={styles.sign}>{sign}</span> {text}
      </span>
      <span className={styles.unseen}>{title}</span>
    </span>
  )
}
