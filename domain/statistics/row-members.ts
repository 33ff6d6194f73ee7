import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { rowKey } from '@/domain/statistics/row-key'
import type { By } from '@/domain/statistics/series'

/** The activities of one row, by its keys: what a click on the row's number opens. */
export function rowMembers<Facts extends ActivityFacts>(
  activities: readonly Facts[],
  by: By,
  keys: readonly string[],
  filter: Filter,
): Facts[] {
  return activities.filter((activity) => by.every((each, i) => rowKey(activity, each, filter) === keys[i]))
}
