'use client'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { askedComparison, type CompareView, readCompareView, withCompareView } from '@/components/compare/compare-view'
import { comparisonQuery } from '@/components/compare/queries'
import { fileAddress } from '@/components/download/file-address'
import { useFilter } from '@/components/filters/use-filter'
import { useLang } from '@/components/words'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { LedgerSubject } from '@/domain/vocabulary'

/** How the address says that areas are compared, and the address that compares them in another way. */
export function useCompareView() {
  const search = useSearchParams()
  const params = useMemo(() => new URLSearchParams(search), [search])
  const view = useMemo(() => readCompareView(params), [params])
  return { view, params, viewHref: (change: Partial<CompareView>) => `?${withCompareView(params, change)}` }
}

/**
 * Changes the view in the address, as one step of the browser's history.
 * @returns the new view
 */
export function changeCompareView(change: Partial<CompareView>): CompareView {
  const params = withCompareView(new URLSearchParams(window.location.search), change)
  window.history.pushState(null, '', `?${params}`)
  return readCompareView(params)
}

/** The comparison that the address asks for, and what exactly it asks. */
export function useComparison(denominators: readonly Denominator[]) {
  const lang = useLang()
  const { filter } = useFilter()
  const { view, params, viewHref } = useCompareView()
  const asked = askedComparison(
    view,
    filter,
    denominators.map(({ id }) => id),
  )
  const query = useQuery(comparisonQuery(filter, lang, asked))
  const denominator = denominators.find(({ id }) => asked.per === `by:${id}`) ?? null
  /** The addresses of areas side by side as files. */
  const fileOf = (subjects: readonly LedgerSubject[]) => {
    const more: Record<string, string> = { measures: subjects.join(','), per: asked.per }
    if (asked.against !== null) more.against = asked.against
    return fileAddress(filter, lang, 'ranking', more)
  }
  return { filter, view, params, viewHref, asked, query, denominator, fileOf }
}
