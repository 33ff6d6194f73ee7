import type { NumberName } from '@/domain/reports/check/number-name'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { rowKey } from '@/domain/statistics/row-key'
import { isRowKey } from '@/domain/statistics/row-keys'
import { amountOf } from '@/domain/statistics/totals'

/** An activity before and after what was done to it; null where it does not pass the filter, or is not there. */
export interface Moved {
  id: string
  before: ActivityFacts | null
  now: ActivityFacts | null
  /** The same whether or not it passes the filter. */
  beforeAnywhere: ActivityFacts | null
  nowAnywhere: ActivityFacts | null
}

/** Whether what was done to an activity can have moved a number: it lies in the number's rows, and adds otherwise now. */
export function movesNumber(name: NumberName, moved: Moved, filter: Filter): boolean {
  if (name.activityId !== null) return name.activityId === moved.id
  const before = inRows(name, name.isWider ? moved.beforeAnywhere : moved.before, filter)
  const now = inRows(name, name.isWider ? moved.nowAnywhere : moved.now, filter)
  if (before === null && now === null) return false
  return (before === null) !== (now === null) || partOf(name, before, filter) !== partOf(name, now, filter)
}

function inRows({ rows }: NumberName, facts: ActivityFacts | null, filter: Filter): ActivityFacts | null {
  if (facts === null) return null
  // `series/missing` and the like name no row.
  const real = rows.filter(({ by, key }) => isRowKey(key, by) && !(by === 'series' && key === 'missing'))
  return real.every(({ by, key }) => rowKey(facts, by, filter) === key) ? facts : null
}

/** What an activity adds to a number, as text that differs where the part differs. */
function partOf({ subject, realisation }: NumberName, facts: ActivityFacts | null, filter: Filter): string {
  if (facts === null) return ''
  const articles = facts.articles.map(({ id }) => id).sort()
  if (subject === 'activities') return 'one'
  if (subject === 'articles') return articles.join()
  if (subject !== null) return JSON.stringify(amountOf(facts, subject, realisation ?? filter.realisation))
  // A number that is no total: anything that statistics know of the activity may be in it.
  return JSON.stringify({ ...facts, articles: facts.articles })
}
