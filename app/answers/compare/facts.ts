import type { Database } from '@/db/client'
import { activityFacts } from '@/db/queries/activity-facts'
import { filterConditions } from '@/db/queries/filter-conditions'
import { standingFigures } from '@/domain/statistics/cautious'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'

/** What a comparison varies of a filter: the period, and how the same reports are read. */
type Varied = Partial<Pick<Filter, 'from' | 'to' | 'review' | 'counting'>>

/**
 * Gives the activities of the whole city that pass a filter, whatever its areas, with parts of it varied. Each period is
 * read from the database once, as printed and with what is pending; every reading is a part of that.
 */
export function cityFacts(db: Database, filter: Filter): (varied: Varied) => readonly ActivityFacts[] {
  const { area: _area, ...everywhere } = filter
  const read = new Map<string, readonly ActivityFacts[]>()
  return (varied) => {
    const { counting, review, ...asked } = { ...everywhere, ...varied }
    const period = JSON.stringify([asked.from, asked.to])
    const all =
      read.get(period) ??
      activityFacts(db, filterConditions({ ...asked, review: 'all', counting: 'printed' }), 'printed')
    read.set(period, all)
    const reviewed = review === 'all' ? all : all.filter((each) => each.review === 'verified')
    if (counting === 'printed') return reviewed
    return reviewed.map((each) => ({ ...each, counted: standingFigures(counting, each.counted) }))
  }
}
