import type { Quantity } from '@/domain/figures/quantity'
import { dominantShare } from '@/domain/statistics/shares'

/** A total of one row, and the largest single activity in it. */
export interface RowTotal {
  key: string
  total: Quantity
  largest: number | null
}

/** What speaks against reading totals as an order; empty lists and null where nothing does. */
export interface OrderDoubts {
  /** The lowest and highest share of activities that reported, where they lie far apart. */
  shares: { low: number; high: number } | null
  /** Rows in which nothing, or too little to go by, was reported. */
  silent: string[]
  few: string[]
  /** Rows whose total is mostly that of a single activity. */
  dominated: string[]
}

/** Shares that lie this far apart make one row's total look larger for being reported better. */
const FAR_APART = 0.2
/** Fewer activities with a figure say little of all. */
const TOO_FEW = 3

/**
 * Whether the order of rows by a total means anything (counting rule 9): how many of their activities reported it, on how
 * many activities each rests, and whether one activity makes up most of it. Rows without activities are passed over.
 */
export function orderDoubts(rows: readonly RowTotal[]): OrderDoubts {
  const counted = rows.filter(({ total }) => total.reported + total.unreported > 0)
  const shares = counted.map(({ total }) => reportedShare(total))
  const [low, high] = [Math.min(...shares), Math.max(...shares)]
  const keysOf = (test: (row: RowTotal) => boolean) => counted.filter(test).map(({ key }) => key)
  return {
    shares: high - low >= FAR_APART ? { low, high } : null,
    silent: keysOf(({ total }) => total.reported === 0),
    few: keysOf(({ total }) => total.reported > 0 && total.reported < TOO_FEW),
    dominated: keysOf(({ total, largest }) => dominantShare(total, largest) !== null),
  }
}

/** Whether anything speaks against the order. */
export function isDoubtful({ shares, silent, few, dominated }: OrderDoubts): boolean {
  return shares !== null || silent.length + few.length + dominated.length > 0
}

/** The share of activities that reported a total, 0 to 1; 0 where there are none. */
export function reportedShare({ reported, unreported }: Quantity): number {
  return reported === 0 ? 0 : reported / (reported + unreported)
}
