import type { Rank, SureRange } from '@/domain/comparison/answers'
import {
  type ChosenTally,
  type CityTallies,
  type CountedCell,
  comparedKeys,
  countCell,
} from '@/domain/comparison/counted-areas'
import { rankingOf } from '@/domain/comparison/ranking'
import { type Scaled, scaledOf } from '@/domain/comparison/scaling'
import { addRanges } from '@/domain/comparison/sure-range'
import type { Scale } from '@/domain/comparison/words'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Filter } from '@/domain/statistics/filter'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { Tally } from '@/domain/statistics/tally'
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
 * One subject in every area side by side, by the keys of the areas.
 * @param filter counted cautiously, the sure minimum alone decides the order
 */
export function comparedRows(
  tallies: CityTallies,
  filter: Filter,
  subject: LedgerSubject,
  scaling: Scaling,
): Map<string, ComparedTotal> {
  const related = relating(tallies, subject, scaling)
  const rows = comparedKeys(filter).flatMap((key) => {
    const tally = tallies.areas.get(key)
    return tally === undefined ? [] : [[key, related([key], tally)] as const]
  })
  const ranks = rankingOf(
    new Map(rows.map(([key, { scaled }]) => [key, isRanked(key) ? orderOf(scaled, filter) : null])),
  )
  return new Map(rows.map(([key, row]) => [key, { ...row, rank: ranks.get(key) ?? null }]))
}

/** The same, and what these areas and the whole city are together. */
export function comparedTotals(
  tallies: CityTallies & ChosenTally,
  filter: Filter,
  subject: LedgerSubject,
  scaling: Scaling,
): ComparedTotals {
  const related = relating(tallies, subject, scaling)
  return {
    rows: comparedRows(tallies, filter, subject, scaling),
    chosen: () => ({ ...related(comparedKeys(filter), tallies.chosen()), rank: null }),
    city: () => ({ ...related([...tallies.areas.keys()], tallies.city()), rank: null }),
  }
}

/** Sets the total of some areas in relation to what there is beside them. */
function relating({ areas, city }: CityTallies, subject: LedgerSubject, scaling: Scaling) {
  const { per } = scaling
  const counted = new Map([...areas].map(([key, tally]) => [key, countCell(tally, subject)]))
  const whole = per === 'share' ? countCell(city(), subject).amount : null
  return (keys: readonly string[], tally: Tally) => {
    const cell = countCell(tally, subject)
    const others = [...counted].flatMap(([key, { range }]) => (keys.includes(key) || range === null ? [] : [range]))
    const relation = { per, subject, city: whole, rest: addRanges(others), denominator: denominatorOf(keys, scaling) }
    return { counted: cell, scaled: scaledOf(cell, relation) }
  }
}

/** A total and the same in relation, as answers have them. */
export function writtenPart({ counted: { amount, reported, unreported }, scaled }: Omit<ComparedTotal, 'rank'>) {
  return { amount, scaled: scaled?.amount ?? null, reported, unreported }
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
