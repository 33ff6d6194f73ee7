'use client'
import styles from '@/components/charts/sort-head.module.css'
import { changeView } from '@/components/charts/use-view'
import type { View } from '@/components/charts/view-state'

/** A column's head that orders the rows by it; once more turns the order round. Numbers start with the largest. */
export function SortHead({ column, label, view }: { column: View['sort']; label: string; view: View }) {
  const sorted = view.sort === column
  const descending = sorted ? !view.descending : column !== 'name'
  return (
    <button type="button" className={styles.head} onClick={() => changeView({ sort: column, descending })}>
      {label}
      <span aria-hidden="true" className={styles.arrow}>
        {sorted ? (view.descending ? '↓' : '↑') : ''}
      </span>
    </button>
  )
}

/** What `aria-sort` says of a column. */
export function sortedOf(column: View['sort'], view: View): 'ascending' | 'descending' | undefined {
  if (view.sort !== column) return undefined
  return view.descending ? 'descending' : 'ascending'
}
