import { TOTALS } from '@/domain/vocabulary'

/** What a list of activities can be ordered by. */
export const ACTIVITY_SORT_COLUMNS = ['period', 'area', 'type', 'level', 'status', ...TOTALS] as const
export type ActivitySortColumn = (typeof ACTIVITY_SORT_COLUMNS)[number]

/** Orders of the list: a column, ascending, or descending with a minus before it. */
export const ACTIVITY_SORTS = ACTIVITY_SORT_COLUMNS.flatMap((column) => [column, `-${column}`] as const)
export type ActivitySort = (typeof ACTIVITY_SORTS)[number]
