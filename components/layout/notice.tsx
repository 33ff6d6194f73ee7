import type { ReactNode } from 'react'
import styles from '@/components/layout/notice.module.css'

/**
 * A message in the flow of a page. The title says in words what the colour says: the sign before it is for the eye only.
 * An error is announced at once; the others are read where they stand.
 * @param actions what can be done about it
 */
export function Notice({
  tone,
  title,
  actions,
  children,
}: {
  tone: 'info' | 'warning' | 'error'
  title: ReactNode
  actions?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'error' ? 'alert' : undefined}>
      <span className={styles.sign} aria-hidden="true">
        {tone === 'info' ? 'i' : '!'}
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children && <div>{children}</div>}
        {actions && (
          <div className={styles.actions} data-screen-only>
            {actions}
          </div>
        )}
      </div>
    </div>
  )
}
