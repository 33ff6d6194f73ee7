import type { Rank, SureRange } from '@/domain/comparison/answers'
import { type CountedCell, comparedKeys, countCell } from '@/domain/comparison/counted-areas'
import { rankingOf } from '@/domain/comparison/ranking'
import { type Scaled, scaledOf } from '@/domain/comparison/scaling'
import { addRanges } from '@/domain/comparison/sure-range'
import type { Scale } from '@/domain/comparison/words'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { AreaCode, LedgerSubject } from '@/domain/vocabulary'

/** What totals are related to; the denominator is that of `by:`, null for every other scale. */
export interface Scaling {
  per: Scale
  denominator: Pick<Denominator, 'values' | 'per'> | null
}

/** A total, the same in relation, and its place among the ranked rows. */
export interface ComparedTotal {
  counted: CountedCell
  scaled: Scaled | null
  rank: Rank | null
}

export interface ComparedTotals {
  /** By the keys of the areas side by side. */
  rows: Map<string, ComparedTotal>
  /** Those areas together, and the whole city: neither has a place. Counted when asked for. */
  chosen: () => ComparedTotal
  city: () => ComparedTotal
}

/** What is no single district stands beside the others, but in no order with them. */
const UNRANKED: readonly string[] = ['citywide', 'outside', UNKNOWN]

export function isRanked(key: string): boolean {
  return !UNRANKED.includes(key)
}

/**
 * One subject in every area side by side.
 * @param areas the activities of the whole city by area, as `byArea` gives them
 * @param filter counted cautiously, the sure minimum alone decides the order
 */
export function comparedTotals(
  areas: ReadonlyMap<string, readonly ActivityFacts[]>,
  filter: Filter,
  subject: LedgerSubject,
  scaling: Scaling,
): ComparedTotals {
  const count = (keys: readonly string[]) => countCell(membersOf(areas, keys), subject, filter)
  const everywhere = [...areas.keys()]
  const counted = new Map(everywhere.map((key) => [key, count([key])]))
  const { per } = scaling
  const whole = per === 'share' ? count(everywhere).amount : null
  const total = (keys: readonly string[], cell: CountedCell) => {
    const others = [...counted].flatMap(([key, { range }]) => (keys.includes(key) || range === null ? [] : [range]))
    const relation = { per, subject, city: whole, rest: addRanges(others), denominator: denominatorOf(keys, scaling) }
    return { counted: cell, scaled: scaledOf(cell, relation) }
  }

  const keys = comparedKeys(filter)
  const rows = keys.map((key) => [key, total([key], counted.get(key) ?? count([key]))] as const)
  const ranks = rankingOf(
    new Map(rows.map(([key, { scaled }]) => [key, isRanked(key) ? orderOf(scaled, filter) : null])),
  )
  return {
    rows: new Map(rows.map(([key, row]) => [key, { ...row, rank: ranks.get(key) ?? null }])),
    chosen: () => ({ ...total(keys, count(keys)), rank: null }),
    city: () => ({ ...total(everywhere, count(everywhere)), rank: null }),
  }
}

/** A total and the same in relation, as answers have them. */
export function writtenPart({ counted: { amount, reported, unreported }, scaled }: Omit<ComparedTotal, 'rank'>) {
  return { amount, scaled: scaled?.amount ?? null, reported, unreported }
}

/** The activities of some areas. */
export function membersOf<Facts>(areas: ReadonlyMap<string, readonly Facts[]>, keys: readonly string[]): Facts[] {
  return keys.flatMap((key) => areas.get(key) ?? [])
}

/** What the total of some areas is divided by; null where one of them has no such number. */
export function denominatorOf(
  keys: readonly string[],
  { denominator }: Scaling,
): { value: number; per: number } | null {
  if (denominator === null) return null
  const values = keys.flatMap((key) => denominator.values[key as AreaCode] ?? [])
  if (values.length < keys.length) return null
  return { value: values.reduce((sum, value) => sum + value, 0), per: denominator.per }
}

function orderOf(scaled: Scaled | null, { counting }: Filter): SureRange | null {
  if (scaled === null) return null
  return counting === 'cautious' ? { ...scaled.order, high: scaled.order.low } : scaled.order
}
