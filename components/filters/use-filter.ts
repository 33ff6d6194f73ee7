'use client'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { filterHref } from '@/components/filters/filter-href'
import { useFixedArea } from '@/components/filters/fixed-area'
import { type Filter, readFilter } from '@/domain/statistics/filter'

/** What to change of a filter, or how to make it out of the present one. */
export type FilterChange = Partial<Filter> | ((present: Filter) => Partial<Filter>)

/** The filter in the address bar, narrowed to the area that the screen is about, and how to change it. */
export function useFilter(): { filter: Filter; setFilter: typeof setFilter } {
  const params = useSearchParams()
  const area = useFixedArea()
  const filter = useMemo(() => ({ ...readFilter(params), ...(area && { area: [area] }) }), [params, area])
  return { filter, setFilter }
}

/**
 * Changes the filter in the address, as one step of the browser's history.
 * @param how `replace` goes on with the last step instead, for text that is still being typed
 * @returns the new filter
 */
function setFilter(change: FilterChange, how: 'push' | 'replace' = 'push'): Filter {
  // The address itself, not what was rendered last: of several quick clicks each builds on the one before.
  const params = new URLSearchParams(window.location.search)
  const present = readFilter(params)
  const next = { ...present, ...(typeof change === 'function' ? change(present) : change) }
  const href = filterHref(window.location.pathname, params, next)
  if (how === 'push') window.history.pushState(null, '', href)
  else window.history.replaceState(null, '', href)
  return next
}
