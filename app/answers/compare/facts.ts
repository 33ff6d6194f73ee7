import type { Database } from '@/db/client'
import { activityFacts } from '@/db/queries/activity-facts'
import { filterConditions } from '@/db/queries/filter-conditions'
import { standingFigures } from '@/domain/statistics/cautious'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'

/** What a comparison varies of a filter: the period, and how the same reports are read. */
type Varied = Partial<Pick<Filter, 'from' | 'to' | 'review' | 'counting'>>

/**
 * Gives the activities of the whole city that pass a filter, whatever its areas, with parts of it varied. Each state of
 * review and period is read from the database once, however many readings and measures ask for it.
 */
export function cityFacts(db: Database, filter: Filter): (varied: Varied) => readonly ActivityFacts[] {
  const { area: _area, ...everywhere } = filter
  const read = new Map<string, readonly ActivityFacts[]>()
  return (varied) => {
    const { counting, ...asked } = { ...everywhere, ...varied }
    const key = JSON.stringify([asked.review, asked.from, asked.to])
    const printed = read.get(key) ?? activityFacts(db, filterConditions({ ...asked, counting: 'printed' }), 'printed')
    read.set(key, printed)
    if (counting === 'printed') return printed
    return printed.map((each) => ({ ...each, counted: standingFigures(counting, each.counted) }))
  }
}
