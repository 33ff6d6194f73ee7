import type { WaterfallRow } from '@/components/compare/changes/waterfall-rows'

/** Where the axis begins and ends. */
export interface WaterfallScale {
  from: number
  to: number
}

/** Below this part of the largest total all changes together would be too short to see on an axis from zero. */
const TOO_SMALL = 0.25

/** An axis on which the changes can be seen: from zero, or cut to where they are. */
export function waterfallScale(rows: readonly WaterfallRow[]): WaterfallScale {
  const values = rows.flatMap((row) => (row.kind === 'step' ? [row.before, row.after] : (row.amount?.value ?? 0)))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const span = most - least
  if (span === 0 || span > most * TOO_SMALL) return { from: 0, to: Math.max(most, Number.MIN_VALUE) }
  const step = 10 ** Math.floor(Math.log10(span))
  return { from: Math.max(0, Math.floor((least - span / 2) / step) * step), to: most }
}

/** How far along the axis a value is, 0 to 1; what lies before a cut axis is at its beginning. */
export function along({ from, to }: WaterfallScale, value: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}
