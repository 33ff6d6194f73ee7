import type { SureRange } from '@/domain/comparison/answers'
import { type Counted, countedIn } from '@/domain/comparison/counted'
import { sureRangeOfTotal } from '@/domain/comparison/sure-range'
import { isRecordCount } from '@/domain/comparison/words'
import type { Filter } from '@/domain/statistics/filter'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import { emptyTally, type Tally, type TallyRow } from '@/domain/statistics/tally'
import { AREA_CODES, type LedgerSubject } from '@/domain/vocabulary'

/** A total, between which numbers it surely lies, and how much of it the largest single activity makes up. */
export interface CountedCell extends Counted {
  range: SureRange | null
  /** 0 to 1; null for counts of records, and where there is no total to be a part of. */
  largestShare: number | null
}

/** The city by the areas that its activities are counted under. */
export interface CityTallies {
  /** Every area is there, also one without any activity, and by place also what has no known one. */
  areas: ReadonlyMap<string, Tally>
  /** All of it; made when asked for. */
  city: () => Tally
}

/** The areas side by side, together; made when asked for. */
export interface ChosenTally {
  chosen: () => Tally
}

/** Tallies of a breakdown by area, those of areas without activities among them. */
export function everyArea(rows: readonly TallyRow[], filter: Filter): Map<string, Tally> {
  const keys = filter.attribution === 'place' ? [...AREA_CODES, UNKNOWN] : AREA_CODES
  const known = new Map(rows.map(({ keys: [key = ''], tally }) => [key, tally]))
  return new Map(keys.map((key) => [key, known.get(key) ?? emptyTally(filter)]))
}

/** The areas that stand side by side: those of the filter, all where it names none. In the order of the official list. */
export function comparedKeys({ area, attribution }: Pick<Filter, 'area' | 'attribution'>): string[] {
  if (area) return AREA_CODES.filter((code) => area.includes(code))
  return attribution === 'place' ? [...AREA_CODES, UNKNOWN] : [...AREA_CODES]
}

export function countCell(tally: Tally, subject: LedgerSubject): CountedCell {
  const counted = countedIn(tally, subject)
  const { amount } = counted
  if (amount === null) return { ...counted, range: null, largestShare: null }
  if (isRecordCount(subject)) {
    return { ...counted, range: { low: amount.value, high: amount.value }, largestShare: null }
  }
  const largest = tally.largest[subject]
  return {
    ...counted,
    range: sureRangeOfTotal(amount, tally.sure[subject]),
    largestShare: largest === null || amount.value === 0 ? null : largest / amount.value,
  }
}
