import type { ReactNode } from 'react'
import styles from '@/components/layout/empty.module.css'

/**
 * Says that a question has no answer: nothing matches. Not for a figure nobody reported, and not for a failure.
 * @param children why, or what would help
 * @param actions ways on, such as clearing the filters
 */
export function Empty({ title, actions, children }: { title: ReactNode; actions?: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.words}>{children}</div>}
      {actions && (
        <div className={styles.actions} data-screen-only>
          {actions}
        </div>
      )}
    </div>
  )
}
