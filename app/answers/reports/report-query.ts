import { type Filter, filterToParams } from '@/domain/statistics/filter'

/** The query of the screen that shows a report. */
export function reportQuery(what: 'report' | 'comparison', filter: Filter): string {
  return new URLSearchParams([['what', what], ...filterToParams(filter)]).toString()
}
