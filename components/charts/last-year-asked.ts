import { KEY_FIGURES } from '@/components/charts/key-figure-subjects'
import { againstPeriod } from '@/components/compare/compare-view'
import type { Filter } from '@/domain/statistics/filter'

/** What the key figures ask of the year before; null where the period is open at an end. */
export function lastYearAsked(filter: Filter) {
  if (againstPeriod('lastYear', filter) === null) return null
  return { subjects: KEY_FIGURES, per: 'total', against: 'lastYear' } as const
}
