import { ACTIVITY_SORT_COLUMNS, type ActivitySort, type ActivitySortColumn } from '@/domain/statistics/activity-sorts'
import type { Filter } from '@/domain/statistics/filter'
import { TOTALS, type Total } from '@/domain/vocabulary'

/** The columns of the table of activities, in the order in which they stand. */
export const ACTIVITY_COLUMNS = [
  'period',
  'name',
  'area',
  'placeArea',
  'type',
  'level',
  'organiser',
  'series',
  'status',
  'review',
  'source',
  'participants',
  'units',
  'beneficiaries',
  'peopleReached',
  'teams',
  'sessions',
  'items',
  'funds_yuan',
  'awards',
  'members',
  'articles',
] as const
export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number]

/** A row without its name would have no link. */
export const REQUIRED_COLUMN: ActivityColumn = 'name'

/** The columns that answer most questions and fit a laptop; what the filter makes worth seeing comes in by itself. */
export function defaultColumns({ attribution, review }: Pick<Filter, 'attribution' | 'review'>): ActivityColumn[] {
  return ACTIVITY_COLUMNS.filter((column) => {
    if (column === 'area') return attribution === 'organiser'
    if (column === 'placeArea') return attribution === 'place'
    if (column === 'review') return review === 'all'
    return [
      'period',
      'name',
      'type',
      'organiser',
      'status',
      'participants',
      'units',
      'beneficiaries',
      'articles',
    ].includes(column)
  })
}

export function isTotal(column: ActivityColumn): column is Extract<ActivityColumn, Total> {
  return (TOTALS as readonly string[]).includes(column)
}

export function isSortable(column: ActivityColumn): column is Extract<ActivityColumn, ActivitySortColumn> {
  return (ACTIVITY_SORT_COLUMNS as readonly string[]).includes(column)
}

/** The order that a click on a column's head leads to: the other way round, or first the latest and the largest. */
export function sortAfterClick(current: ActivitySort, column: ActivitySortColumn): ActivitySort {
  if (current === column) return `-${column}`
  if (current === `-${column}`) return column
  return column === 'period' || isTotal(column) ? `-${column}` : column
}
