'use client'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { readView, type View, withView } from '@/components/charts/view-state'

/** How the address says that the overview is looked at, and the address that looks at it in another way. */
export function useView(): { view: View; viewHref: (change: Partial<View>) => string; params: URLSearchParams } {
  const search = useSearchParams()
  const params = useMemo(() => new URLSearchParams(search), [search])
  const view = useMemo(() => readView(params), [params])
  return { view, params, viewHref: (change) => `?${withView(params, change)}` }
}

/** Changes the view in the address, as one step of the browser's history. */
export function changeView(change: Partial<View>): void {
  const params = withView(new URLSearchParams(window.location.search), change)
  window.history.pushState(null, '', `?${params}`)
}
