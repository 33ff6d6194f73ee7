import { type Quantity, totalOf } from '@/domain/figures/quantity'
import type { ActivityFacts } from '@/domain/statistics/facts'
import { amountOf } from '@/domain/statistics/totals'
import { MEASURES, type Measure } from '@/domain/vocabulary'

export interface ActivityPromise {
  activityId: string
  measure: Measure
  planned: Quantity
  achieved: Quantity
}

/** Every plan of the activities beside what was achieved of it (counting rule 2), in the activities' order. */
export function promisesOf(activities: readonly ActivityFacts[]): ActivityPromise[] {
  return activities.flatMap((activity) =>
    MEASURES.flatMap((measure) => {
      const planned = amountOf(activity, measure, 'planned')
      if (planned === null) return []
      const achieved = amountOf(activity, measure, 'achieved')
      return { activityId: activity.id, measure, planned: totalOf([planned]), achieved: totalOf([achieved]) }
    }),
  )
}

/**
 * The share of a plan that was done, 0 to 1 and beyond; null where nothing was reported as done, or the plan is zero.
 * It is as vague as the two figures that it comes from.
 */
export function shareDone({ planned, achieved }: Pick<ActivityPromise, 'planned' | 'achieved'>): number | null {
  if (planned.value === null || achieved.value === null || planned.value === 0) return null
  return achieved.value / planned.value
}
