import { type ReactNode, useId } from 'react'
import styles from '@/components/layout/card.module.css'

/**
 * One region of a screen, named by its title.
 * @param hint a few quiet words beside the title: a unit, a period, what a click does
 * @param actions controls at the end of the title's line; not printed
 * @param flush lets the content reach the card's edges, for tables and lists with lines of their own
 */
export function Card({
  title,
  hint,
  actions,
  flush,
  className,
  children,
}: {
  title: ReactNode
  hint?: ReactNode
  actions?: ReactNode
  flush?: boolean
  className?: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={[styles.card, className].filter(Boolean).join(' ')}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {hint && <div className={styles.hint}>{hint}</div>}
        {actions && (
          <div className={styles.actions} data-screen-only>
            {actions}
          </div>
        )}
      </div>
      <div className={flush ? undefined : styles.body}>{children}</div>
    </section>
  )
}
