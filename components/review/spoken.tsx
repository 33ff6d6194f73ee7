import type { ReactNode } from 'react'
import styles from '@/components/review/spoken.module.css'

/** Words for the ear alone, where the eye has them beside it. */
export function Spoken({ children }: { children: ReactNode }) {
  return <span className={styles.spoken}>{children}</span>
}
