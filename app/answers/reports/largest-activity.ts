import { activityListAnswer } from '@/app/answers/activities'
import type { AnswerContext } from '@/app/answers/context'
import type { RowOf } from '@/app/answers/row'
import { leadingTotal } from '@/domain/reports/document/leading-total'
import type { ActivityItem, Totals } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { AreaCode, Total } from '@/domain/vocabulary'

/** The filter, and the row where it is needed, that leave the activities of one row of a breakdown by area. */
export function ofArea(filter: Filter, area: string): [Filter, RowOf | null] {
  if (area === UNKNOWN) return [filter, { by: ['area'], keys: [area] }]
  return [{ ...filter, area: [area as AreaCode] }, null]
}

/** An area's largest activity by the first total that its activities report; null where they report none. */
export function largestActivity(
  context: AnswerContext,
  filter: Filter,
  area: string,
  measures: Totals,
): { total: Total; activity: ActivityItem } | null {
  const total = leadingTotal(measures)
  if (total === null) return null
  const [own, row] = ofArea(filter, area)
  const [activity] = activityListAnswer(context, own, { sort: `-${total}`, limit: 1, cursor: null }, row).items
  return activity ? { total, activity } : null
}
