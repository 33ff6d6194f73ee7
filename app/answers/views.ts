import type { AnswerContext } from '@/app/answers/context'
import { summaryAnswer } from '@/app/answers/summary'
import { type StoredView, savedViews } from '@/db/queries/saved-views'
import type { View, Views } from '@/domain/settings/saved-view'
import { FILTER_KEYS, type Filter } from '@/domain/statistics/filter'
import { BadRequest, parseFilter } from '@/domain/statistics/filter-schema'
import { foreignParameter, isStateScreen, LONGEST_QUERY } from '@/domain/statistics/screen-state'

/** All saved views, those pinned with what they count now. */
export function viewsAnswer(context: AnswerContext): Views {
  return { revision: context.revision, items: savedViews(context.db).map((view) => viewAnswer(context, view)) }
}

export function viewAnswer(context: AnswerContext, view: StoredView): View {
  return { ...view, headline: view.pinned && !view.removed ? headline(context, view) : null }
}

function headline(context: AnswerContext, { path, query }: StoredView): View['headline'] {
  try {
    const { activities, sentence } = summaryAnswer(context, stateFilter(path, query))
    return { activities, sentence }
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
    return null
  }
}

/**
 * Checks that an address is a state of one of the product's own screens: never another site, never another path.
 * @throws BadRequest naming what is at fault
 */
export function checkState(path: string, query: string): void {
  if (!isStateScreen(path)) throw new BadRequest('path', 'unknownValue', path.slice(0, 60))
  if (query.length > LONGEST_QUERY) throw new BadRequest('query', 'tooLong', `${query.slice(0, 60)}…`)
  const foreign = foreignParameter(path, new URLSearchParams(query))
  if (foreign !== undefined) throw new BadRequest(foreign.slice(0, 60), 'unknownParameter', foreign.slice(0, 60))
  stateFilter(path, query)
}

/** What a state counts; on an area's own page, that area. */
function stateFilter(path: string, query: string): Filter {
  const params = new URLSearchParams(
    [...new URLSearchParams(query)].filter(([key]) => (FILTER_KEYS as readonly string[]).includes(key)),
  )
  const [, area] = /^\/areas\/(.+)$/.exec(path) ?? []
  if (area) params.set('area', area)
  return parseFilter(params)
}
