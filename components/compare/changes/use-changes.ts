'use client'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { type ChangesView, readChangesView, withChangesView } from '@/components/compare/changes/changes-view'
import { changesQuery } from '@/components/compare/changes/queries'
import { useFilter } from '@/components/filters/use-filter'
import { useLang } from '@/components/words'
import type { Denominator } from '@/domain/settings/denominators-schema'

/** The changes that the address asks for, and the address that asks for others. @param usual where they usually begin */
export function useChanges(usual: string, denominators: readonly Denominator[]) {
  const lang = useLang()
  const { filter } = useFilter()
  const search = useSearchParams()
  const params = useMemo(() => new URLSearchParams(search), [search])
  const ids = denominators.map(({ id }) => id)
  const view = readChangesView(params, usual, ids)
  return {
    lang,
    filter,
    params,
    view,
    viewHref: (change: Partial<ChangesView>) => `?${withChangesView(params, change)}`,
    query: useQuery(changesQuery(filter, lang, view)),
    denominator: denominators.find(({ id }) => view.per === `by:${id}`) ?? null,
  }
}

/** Changes the view in the address, as one step of the browser's history. */
export function changeChangesView(change: Partial<ChangesView>): void {
  const params = withChangesView(new URLSearchParams(window.location.search), change)
  window.history.pushState(null, '', `?${params}`)
}
