'use client'
import { useQuery } from '@tanstack/react-query'
import styles from '@/components/layout/shell.module.css'
import { openCountQuery } from '@/components/review/open-count'

/**
 * How many items wait for review, behind the link to them.
 * @param initial what the server counted with the page
 * @param label the same in words, with the number at the place of `#`
 */
export function WaitingCount({ initial, label }: { initial: number; label: string }) {
  const { data = initial } = useQuery(openCountQuery(initial))
  if (data === 0) return null
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{data > 999 ? '999+' : data}</span>
      <span className={styles.spoken}>{label.replace('#', String(data))}</span>
    </span>
  )
}
