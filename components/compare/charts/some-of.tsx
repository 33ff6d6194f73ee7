'use client'
import { Fragment, type ReactNode } from 'react'
import styles from '@/components/compare/charts/profiles.module.css'
import { useWords } from '@/components/words'

/** So many stand open; the others are one press away. */
const OPEN = 3

/** A list in a cell of a table: the first ones, and the others behind a word; a dash where there are none. */
export function SomeOf<Item>({
  items,
  keyOf,
  separator,
  children,
}: {
  items: readonly Item[]
  keyOf: (item: Item) => string
  separator: ReactNode
  children: (item: Item) => ReactNode
}) {
  const words = useWords()
  if (items.length === 0) return <span className={styles.none}>–</span>
  // One more is no reason to hide it.
  const open = items.length === OPEN + 1 ? items.length : OPEN
  const rest = items.slice(open)
  const line = (some: readonly Item[]) =>
    some.map((item, i) => (
      <Fragment key={keyOf(item)}>
        {i > 0 && separator}
        {children(item)}
      </Fragment>
    ))
  return (
    <>
      {line(items.slice(0, open))}
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{words('compare.charts.more', { count: rest.length })}</summary>
          {line(rest)}
        </details>
      )}
    </>
  )
}
