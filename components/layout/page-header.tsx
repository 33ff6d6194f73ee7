import type { ReactNode } from 'react'
import styles from '@/components/layout/page-header.module.css'

/**
 * The head of a screen: its title with the filters beside it, and below a line that says what is shown.
 * @param children the filter bar; not printed, for `note` says the same in words
 * @param note the sentence of the present filter, or the path that led here
 * @param actions links and buttons at the end of that line; not printed
 */
export function PageHeader({
  title,
  children,
  note,
  actions,
}: {
  title: ReactNode
  children?: ReactNode
  note?: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      {children && (
        <div className={styles.filters} data-screen-only>
          {children}
        </div>
      )}
      {(note || actions) && (
        <div className={styles.line}>
          <div className={styles.note}>{note}</div>
          {actions && (
            <div className={styles.actions} data-screen-only>
              {actions}
            </div>
          )}
        </div>
      )}
    </div>
  )
}
