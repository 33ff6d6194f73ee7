'use client'

import { type KeyboardEvent, useState, useSyncExternalStore } from 'react'

const STEPS: Record<string, (row: number, last: number) => number> = {
  ArrowDown: (row, last) => Math.min(row + 1, last),
  ArrowUp: (row) => Math.max(row - 1, 0),
  Home: () => 0,
  End: (_row, last) => last,
}

/**
 * Roving focus over the links of a table's rows: Tab enters the table once, the arrow keys go from row to row, Home and
 * End to its ends, and Enter follows the link. Without JavaScript every link stays a stop of its own.
 * @param rows how many rows stand in the table now
 */
export function useRowFocus(rows: number) {
  const [focused, setFocused] = useState(0)
  const alive = useSyncExternalStore(nothing, yes, no)
  const current = Math.min(focused, Math.max(rows - 1, 0))
  return {
    /** For the element around the rows. */
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const step = STEPS[event.key]
      if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const links = event.currentTarget.querySelectorAll<HTMLAnchorElement>('a[data-row]')
      const from = [...links].indexOf(event.target as HTMLAnchorElement)
      if (from === -1) return
      event.preventDefault()
      links[step(from, links.length - 1)]?.focus()
    },
    /** For the link of a row. */
    linkOf: (row: number) => ({
      'data-row': row,
      tabIndex: alive && row !== current ? -1 : 0,
      onFocus: () => setFocused(row),
    }),
  }
}

const nothing = () => () => {}
const yes = () => true
const no = () => false
