import type { ReactNode } from 'react'
import styles from '@/components/area/area-screen.module.css'

/** A page that is printed on a sheet with narrow margins. */
export function AreaSheet({ children }: { children: ReactNode }) {
  return <div className={styles.sheet}>{children}</div>
}
