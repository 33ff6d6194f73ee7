import { FILTER_KEYS } from '@/domain/statistics/filter'

/**
 * The part of an address that goes along to another page: its filters, but not what belongs to one page alone (an open
 * ledger, a sort order, a cursor).
 * @returns a query with its question mark, or an empty string
 */
export function keptQuery(params: { getAll(key: string): string[] }): string {
  const kept = new URLSearchParams()
  for (const key of FILTER_KEYS) {
    for (const value of params.getAll(key)) kept.append(key, value)
  }
  return kept.size > 0 ? `?${kept}` : ''
}
