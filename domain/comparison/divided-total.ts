import type { Difference } from '@/domain/comparison/difference'
import { roundKeepingBound } from '@/domain/comparison/round-keeping-bound'
import type { Amount } from '@/domain/figures/quantity'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import type { AreaCode } from '@/domain/vocabulary'

/** Whether a denominator has a number for the area that an activity counts under. */
export function isDivided(
  { values }: Denominator,
  { area, placeArea }: Pick<ActivityFacts, 'area' | 'placeArea'>,
  { attribution }: Pick<Filter, 'attribution'>,
): boolean {
  const counted = attribution === 'organiser' ? area : placeArea
  return counted !== null && values[counted] !== undefined
}

/**
 * A total in relation to the areas that a filter is about, as vague as the total; null where none of them has a number.
 * @param total of the activities that are divided at all
 */
export function dividedTotal(
  total: Amount,
  denominator: Denominator,
  areas: readonly AreaCode[] | undefined,
): Amount | null {
  const by = divisor(denominator, areas)
  return by === 0 ? null : roundKeepingBound({ ...total, value: total.value / by })
}

/** The difference of two totals that are divided by the same numbers. */
export function dividedDifference(
  { by, bound }: Difference,
  denominator: Denominator,
  areas: readonly AreaCode[] | undefined,
): Difference | null {
  const size = dividedTotal({ value: Math.abs(by), bound }, denominator, areas)
  return size && { by: by < 0 ? -size.value : size.value, bound }
}

function divisor({ values, per }: Denominator, areas: readonly AreaCode[] | undefined): number {
  const chosen = areas ?? (Object.keys(values) as AreaCode[])
  return chosen.reduce((all, area) => all + (values[area] ?? 0), 0) / per
}
