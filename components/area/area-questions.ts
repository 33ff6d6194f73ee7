import { againstPeriod } from '@/components/compare/compare-view'
import type { Scale } from '@/domain/comparison/words'
import type { Filter } from '@/domain/statistics/filter'
import type { LedgerSubject } from '@/domain/vocabulary'

/** The key figures that an area is set beside the city and the other districts by. */
export const AREA_SUBJECTS = [
  'activities',
  'participants',
  'beneficiaries',
  'units',
  'peopleReached',
] as const satisfies readonly LedgerSubject[]

/** How many of the largest and the latest activities a page shows. */
export const LARGEST = { sort: '-participants', limit: 5, cursor: null } as const

/** The relations that the page sets its key figures in. */
export const AREA_SCALES = ['total', 'by:residents', 'share'] as const satisfies readonly Scale[]

/** What the page asks of the comparison of all areas, which gives its own the place among them. */
export function askedOfArea(filter: Filter, per: Scale) {
  const against = per === 'total' && againstPeriod('lastYear', filter) !== null ? ('lastYear' as const) : null
  return { subjects: AREA_SUBJECTS, per, against }
}

/** The same filter for the whole city. */
export const wholeCity = (filter: Filter): Filter => ({ ...filter, area: undefined })
