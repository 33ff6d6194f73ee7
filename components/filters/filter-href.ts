import { LEDGER_KEYS } from '@/components/address'
import { FILTER_KEYS, type Filter, filterToParams } from '@/domain/statistics/filter'

/**
 * The address of the present screen under another filter. It keeps what else the address holds, but an open ledger and
 * the place in a list, which belong to the old filter.
 * @param current the present query parameters
 */
export function filterHref(path: string, current: URLSearchParams, filter: Filter): string {
  const params = new URLSearchParams(current)
  for (const key of [...FILTER_KEYS, ...LEDGER_KEYS, 'cursor']) params.delete(key)
  for (const [key, value] of filterToParams(filter)) params.append(key, value)
  return params.size === 0 ? path : `${path}?${params}`
}
