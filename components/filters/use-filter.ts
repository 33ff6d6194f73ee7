'use client'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { FILTER_KEYS, type Filter, filterToParams, readFilter } from '@/domain/statistics/filter'

/**
 * The filter in the address bar, and how to change it. A change keeps what else the address holds, but a page cursor or
 * an open ledger row, which would belong to the old filter, and becomes one step of the browser's history.
 */
export function useFilter(): { filter: Filter; setFilter: (change: Partial<Filter>) => void } {
  const params = useSearchParams()
  const filter = useMemo(() => readFilter(params), [params])
  const setFilter = (change: Partial<Filter>) => {
    const next = new URLSearchParams(params)
    for (const key of [...FILTER_KEYS, 'ledger', 'by', 'key']) next.delete(key)
    for (const [key, value] of filterToParams({ ...filter, ...change })) next.append(key, value)
    window.history.pushState(null, '', `?${next}`)
  }
  return { filter, setFilter }
}
