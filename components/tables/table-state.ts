import {
  ACTIVITY_COLUMNS,
  type ActivityColumn,
  defaultColumns,
  REQUIRED_COLUMN,
} from '@/components/tables/activity-columns'
import { ACTIVITY_SORTS, type ActivitySort } from '@/domain/statistics/activity-sorts'
import type { Filter } from '@/domain/statistics/filter'

/** Rows of one page that can be chosen. */
export const PAGE_SIZES = [10, 20, 50, 100, 200] as const
const USUAL_SIZE = 50
const USUAL_SORT: ActivitySort = '-period'

/** What the address says about the table itself, beside the filter. */
export interface TableState {
  sort: ActivitySort
  limit: number
  cursor: string | null
  columns: ActivityColumn[]
}

/** Reads the table's state; what the address does not hold, or holds wrongly, is as usual. */
export function readTableState(params: URLSearchParams, filter: Pick<Filter, 'attribution' | 'review'>): TableState {
  const asked = params.getAll('columns').flatMap((text) => text.split(','))
  const chosen = ACTIVITY_COLUMNS.filter((column) => asked.includes(column) || column === REQUIRED_COLUMN)
  return {
    sort: ACTIVITY_SORTS.find((sort) => sort === params.get('sort')) ?? USUAL_SORT,
    limit: PAGE_SIZES.find((size) => String(size) === params.get('limit')) ?? USUAL_SIZE,
    cursor: params.get('cursor') || null,
    columns: chosen.length > 1 ? chosen : defaultColumns(filter),
  }
}

/**
 * The query of the same screen with the table changed. Another order or size begins again at the first page, since a
 * cursor belongs to the order it was made for.
 * @param change `cursor: null` leads to the first page, `columns: null` to the usual ones
 * @returns a query with its question mark; what is as usual is left out
 */
export function tableHref(
  params: URLSearchParams,
  change: Partial<Omit<TableState, 'columns'>> & { columns?: readonly ActivityColumn[] | null },
): string {
  const next = new URLSearchParams(params)
  const set = (key: string, value: string | null) => (value === null ? next.delete(key) : next.set(key, value))
  if (change.sort !== undefined) set('sort', change.sort === USUAL_SORT ? null : change.sort)
  if (change.limit !== undefined) set('limit', change.limit === USUAL_SIZE ? null : String(change.limit))
  if (change.columns !== undefined) set('columns', change.columns?.join(',') ?? null)
  else set('cursor', change.cursor ?? null)
  // A comma may stand in a query as it is, and people read these addresses.
  return `?${next.toString().replaceAll('%2C', ',')}`
}
