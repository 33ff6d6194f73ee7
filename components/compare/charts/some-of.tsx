'use client'
import type { ReactNode } from 'react'
import styles from '@/components/compare/charts/profiles.module.css'
import { useWords } from '@/components/words'

/** So many stand open; the others are one press away. */
const OPEN = 3

/** A list in a cell of a table: the first ones, and the others behind a word; a dash where there are none. */
export function SomeOf<Item>({
  items,
  keyOf,
  children,
}: {
  items: readonly Item[]
  keyOf: (item: Item) => string
  children: (item: Item) => ReactNode
}) {
  const words = useWords()
  if (items.length === 0) return <span className={styles.none}>–</span>
  const line = (item: Item) => <li key={keyOf(item)}>{children(item)}</li>
  // One more is no reason to hide it.
  const open = items.length === OPEN + 1 ? items.length : OPEN
  const rest = items.slice(open)
  return (
    <>
      <ul className={styles.list}>{items.slice(0, open).map(line)}</ul>
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{words('compare.charts.more', { count: rest.length })}</summary>
          <ul className={styles.list}>{rest.map(line)}</ul>
        </details>
      )}
    </>
  )
}
