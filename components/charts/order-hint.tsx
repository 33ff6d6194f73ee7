'use client'
import Link from 'next/link'
import { amountOf, isCount } from '@/components/charts/amounts'
import { type BarRow, largestOf } from '@/components/charts/area-rows'
import styles from '@/components/charts/areas-card.module.css'
import { withCompareView } from '@/components/compare/compare-view'
import { useFilter } from '@/components/filters/use-filter'
import { useWords } from '@/components/words'
import { isDoubtful, orderDoubts } from '@/domain/comparison/order-doubts'
import { filterToParams } from '@/domain/statistics/filter'
import type { LedgerSubject } from '@/domain/vocabulary'

/** Leads to the comparison of these areas; where their order by a subject means little, it says so first. */
export function OrderHint({ rows, subject }: { rows: readonly BarRow[]; subject: LedgerSubject }) {
  const words = useWords()
  const { filter } = useFilter()
  if (rows.length < 2) return null
  const totals = rows.map((row) => ({
    key: row.key,
    total: amountOf(row, subject),
    largest: largestOf(row, subject),
  }))
  const query = withCompareView(filterToParams(filter), { focus: subject }).toString()
  return (
    <p className={styles.without}>
      {!isCount(subject) &&
        isDoubtful(orderDoubts(totals)) &&
        words('overview.order', { measure: words(`measure.${subject}`) })}{' '}
      <Link href={query === '' ? '/compare' : `/compare?${query}`} prefetch={false} data-screen-only>
        {words('overview.toRanking')}
      </Link>
    </p>
  )
}
