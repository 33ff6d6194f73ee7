import type { Filter } from '@/domain/statistics/filter-schema'

export type { Filter }

/** Parameters that may be repeated; any of their values may match. */
export const FILTER_LISTS = ['area', 'type', 'level', 'series', 'organiser', 'publication', 'status', 'source'] as const
export const FILTER_SINGLES = ['attribution', 'from', 'to', 'realisation', 'review', 'counting', 'q'] as const

/** The query parameters that make up the filter, in the order in which they are written. */
export const FILTER_KEYS: readonly (keyof Filter)[] = [
  'from',
  'to',
  'area',
  'attribution',
  'type',
  'level',
  'series',
  'organiser',
  'publication',
  'status',
  'realisation',
  'review',
  'counting',
  'source',
  'q',
]

/** Longest search text that is looked up, in characters; a longer one is refused rather than cut. */
export const LONGEST_SEARCH = 200

/** The filter that counts everything verified, by organiser. */
export const WHOLE: Filter = {
  attribution: 'organiser',
  realisation: 'achieved',
  review: 'verified',
  counting: 'printed',
}

/**
 * Reads a filter out of an address that was checked before (the server refuses a page or answer for a bad one), so that
 * the browser need not carry the schema. Parameters that are no filter are passed over.
 */
export function readFilter(params: URLSearchParams): Filter {
  const lists = FILTER_LISTS.filter((key) => params.has(key)).map((key) => [key, [...new Set(params.getAll(key))]])
  const singles = FILTER_SINGLES.map((key) => [key, params.get(key)?.trim()]).filter(([, value]) => value)
  return { ...WHOLE, ...Object.fromEntries([...lists, ...singles]) }
}

/** Writes a filter as query parameters; what equals the default is left out, so equal filters have equal addresses. */
export function filterToParams(filter: Filter): URLSearchParams {
  const params = new URLSearchParams()
  for (const key of FILTER_KEYS) {
    const value = filter[key]
    if (value === undefined || value === WHOLE[key]) continue
    for (const item of Array.isArray(value) ? value : [value]) params.append(key, item)
  }
  return params
}
