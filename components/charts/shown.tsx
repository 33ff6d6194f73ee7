'use client'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import styles from '@/components/charts/chart-card.module.css'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import { useWords } from '@/components/words'

/** An answer as soon as it is there; until then that it is being fetched, or why it did not come and a way to retry. */
export function Shown<Answer>({
  query,
  children,
}: {
  query: Pick<UseQueryResult<Answer>, 'data' | 'error' | 'isPlaceholderData' | 'refetch'>
  children: (answer: Answer) => ReactNode
}) {
  const words = useWords()
  const { data, error, isPlaceholderData, refetch } = query
  if (data !== undefined) {
    return (
      <div className={styles.shown} aria-busy={isPlaceholderData}>
        {children(data)}
      </div>
    )
  }
  if (error === null) return <p className={styles.loading}>{words('chart.loading')}</p>
  return (
    <Notice
      tone="error"
      title={words('chart.failed')}
      actions={
        <button type="button" className={control.control} onClick={() => refetch()}>
          {words('chart.retry')}
        </button>
      }
    >
      {error.message}
    </Notice>
  )
}
