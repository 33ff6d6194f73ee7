import { FILTER_KEYS } from '@/domain/statistics/filter'

/**
 * The part of an address that goes along to another page: its filters, but not what belongs to one page alone (an open
 * ledger, a sort order, a cursor).
 * @param area that the page is about, in the place of those that the filter names
 * @returns a query with its question mark, or an empty string
 */
export function keptQuery(params: { getAll(key: string): string[] }, area: string | null = null): string {
  const kept = new URLSearchParams()
  for (const key of FILTER_KEYS) {
    const values = key === 'area' && area !== null ? [area] : params.getAll(key)
    for (const value of values) kept.append(key, value)
  }
  return kept.size > 0 ? `?${kept}` : ''
}
