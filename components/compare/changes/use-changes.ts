'use client'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { type ChangesView, readChangesView, withChangesView } from '@/components/compare/changes/changes-view'
import { changesQuery } from '@/components/compare/changes/queries'
import { AnswerError } from '@/components/fetch-answer'
import { useFilter } from '@/components/filters/use-filter'
import { useLang } from '@/components/words'
import type { Denominator } from '@/domain/settings/denominators-schema'

/** A question that the server refused when it made the page, and why. */
export interface RefusedChanges {
  question: string
  message: string
}

/**
 * The changes that the address asks for, and the address that asks for others.
 * @param usual where they usually begin
 * @param refused is not asked again
 */
export function useChanges(usual: string, denominators: readonly Denominator[], refused: RefusedChanges | null) {
  const lang = useLang()
  const { filter } = useFilter()
  const search = useSearchParams()
  const params = useMemo(() => new URLSearchParams(search), [search])
  const ids = denominators.map(({ id }) => id)
  const view = readChangesView(params, usual, ids)
  const asked = changesQuery(filter, lang, view)
  const known = refused !== null && refused.question === asked.queryKey[1] ? refused.message : null
  const query = useQuery({ ...asked, enabled: known === null })
  const error = query.error instanceof AnswerError && query.error.status === 400 ? query.error.message : null
  return {
    lang,
    filter,
    params,
    view,
    viewHref: (change: Partial<ChangesView>) => `?${withChangesView(params, change)}`,
    query,
    /** Why there are no such changes, in words; whatever the answer before was. */
    problem: known ?? error,
    denominator: denominators.find(({ id }) => view.per === `by:${id}`) ?? null,
  }
}

/** Changes the view in the address, as one step of the browser's history. */
export function changeChangesView(change: Partial<ChangesView>): void {
  const params = withChangesView(new URLSearchParams(window.location.search), change)
  window.history.pushState(null, '', `?${params}`)
}
