import type { SureRange } from '@/domain/comparison/answers'
import { type Counted, countedOf } from '@/domain/comparison/counted'
import { sureRangeOfTotal } from '@/domain/comparison/sure-range'
import { isRecordCount } from '@/domain/comparison/words'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { rowKey } from '@/domain/statistics/row-key'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import { largestValue } from '@/domain/statistics/series'
import { AREA_CODES, type LedgerSubject } from '@/domain/vocabulary'

/** A total, between which numbers it surely lies, and how much of it the largest single activity makes up. */
export interface CountedCell extends Counted {
  range: SureRange | null
  /** 0 to 1; null for counts of records, and where there is no total to be a part of. */
  largestShare: number | null
}

/**
 * The activities of the city by the areas that they are counted under. Every area is there, also one without any, and
 * by place also what has no known one.
 * @param activities those that pass the filter without its areas
 */
export function byArea<Facts extends ActivityFacts>(
  activities: readonly Facts[],
  filter: Filter,
): Map<string, Facts[]> {
  const areas = new Map<string, Facts[]>(AREA_CODES.map((code) => [code, []]))
  if (filter.attribution === 'place') areas.set(UNKNOWN, [])
  for (const activity of activities) areas.get(rowKey(activity, 'area', filter))?.push(activity)
  return areas
}

/** The areas that stand side by side: those of the filter, all where it names none. In the order of the official list. */
export function comparedKeys({ area, attribution }: Pick<Filter, 'area' | 'attribution'>): string[] {
  if (area) return AREA_CODES.filter((code) => area.includes(code))
  return attribution === 'place' ? [...AREA_CODES, UNKNOWN] : [...AREA_CODES]
}

export function countCell(
  activities: readonly ActivityFacts[],
  subject: LedgerSubject,
  { realisation }: Pick<Filter, 'realisation'>,
): CountedCell {
  const counted = countedOf(activities, subject, realisation)
  const { amount } = counted
  if (amount === null) return { ...counted, range: null, largestShare: null }
  if (isRecordCount(subject)) {
    return { ...counted, range: { low: amount.value, high: amount.value }, largestShare: null }
  }
  const largest = largestValue(activities, subject, realisation)
  return {
    ...counted,
    range: sureRangeOfTotal(activities, subject, realisation),
    largestShare: largest === null || amount.value === 0 ? null : largest / amount.value,
  }
}
