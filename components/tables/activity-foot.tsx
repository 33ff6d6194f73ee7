'use client'

import type { ReactNode } from 'react'
import { ledgerHref } from '@/components/address'
import { StateLink } from '@/components/charts/state-link'
import { QuantityText } from '@/components/evidence/quantity-text'
import { type ActivityColumn, isTotal } from '@/components/tables/activity-columns'
import styles from '@/components/tables/activity-table.module.css'
import { useWords } from '@/components/words'
import type { Summary } from '@/domain/statistics/answers'
import type { LedgerSubject } from '@/domain/vocabulary'

/** The totals of the whole list, not of the page alone; each opens its ledger. */
export function ActivityFoot({
  columns,
  summary,
  params,
}: {
  columns: readonly ActivityColumn[]
  summary: Summary
  params: URLSearchParams
}) {
  const words = useWords()
  const total = (subject: LedgerSubject, text: ReactNode) => (
    <StateLink href={ledgerHref(params, subject)} className={styles.number}>
      {text}
    </StateLink>
  )
  return (
    <tfoot>
      <tr>
        {columns.map((column) => {
          if (column === 'name') {
            return (
              <th key={column} scope="row" className={styles.name}>
                {total('activities', words('table.allRows', { count: summary.activities }))}
              </th>
            )
          }
          if (column === 'articles') {
            return (
              <td key={column} className={styles.amount} data-label={words('measure.articles')}>
                {total('articles', summary.articles)}
              </td>
            )
          }
          if (!isTotal(column)) return <td key={column} className={styles.blank} />
          const amount = summary.measures[column]
          return (
            <td key={column} className={styles.amount} data-label={words(`measure.${column}`)}>
              {total(column, <QuantityText amount={amount} />)}
              <small className={styles.share}>
                {words('table.reportedShare', { reported: amount.reported, all: summary.activities })}
              </small>
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}
