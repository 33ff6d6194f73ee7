import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { type AddressRow, questionParams } from '@/components/address'
import { fetchAnswer } from '@/components/fetch-answer'
import type {
  ActivityList,
  ArticleList,
  Ledger,
  LedgerPart,
  Promises,
  Statistics,
  Summary,
} from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import type { LedgerSubject } from '@/domain/vocabulary'

/**
 * Every question that a screen asks the API. The server fills the same keys when it renders the first view, so the
 * browser asks only for what changes after it.
 */
function question<Answer>(route: string, params: string) {
  return queryOptions({
    queryKey: [route, params],
    queryFn: ({ signal }) => fetchAnswer<Answer>(`/api/v1/${route}?${params}`, signal),
    // The old numbers stay, marked as such, until the new ones are there.
    placeholderData: keepPreviousData,
  })
}

export function summaryQuery(filter: Filter, lang: string) {
  return question<Summary>('summary', questionParams(filter, lang))
}

/** @param by one dimension, or two joined by a comma */
export function statisticsQuery(filter: Filter, lang: string, by: string) {
  return question<Statistics>('statistics', questionParams(filter, lang, null, { by }))
}

/** @param at an earlier revision of the database, as r123 */
export function ledgerQuery(
  filter: Filter,
  lang: string,
  measure: LedgerSubject,
  row: AddressRow | null,
  at: string | undefined = undefined,
) {
  return question<Ledger>('ledger', questionParams(filter, lang, row, at ? { measure, at } : { measure }))
}

/**
 * More of one part of a ledger, from the place where its first page ends; what is counted from its beginning where its
 * largest come first.
 */
export function ledgerPagesQuery(
  filter: Filter,
  lang: string,
  { subject, row, at }: { subject: LedgerSubject; row: AddressRow | null; at?: string | undefined },
  part: LedgerPart,
  { sort, start }: { sort: '-period' | '-value'; start: string | null },
) {
  const params = questionParams(filter, lang, row, { measure: subject, sort, ...(at && { at }) })
  return infiniteQueryOptions({
    queryKey: ['ledger', 'pages', params, part, start],
    queryFn: ({ pageParam, signal }) =>
      fetchAnswer<Ledger>(`/api/v1/ledger?${params}${pageParam ? `&cursor=${pageParam}` : ''}`, signal),
    initialPageParam: start,
    getNextPageParam: (last) => last.nextCursors[part],
  })
}

/**
 * Pages of a list, each asked for with the cursor of the one before.
 * @param start the cursor of the first page; null is the beginning of the list
 */
function pages<Answer extends { nextCursor: string | null }>(route: string, params: string, start: string | null) {
  return infiniteQueryOptions({
    queryKey: [route, 'pages', params, start],
    queryFn: ({ pageParam, signal }) =>
      fetchAnswer<Answer>(`/api/v1/${route}?${params}${pageParam ? `&cursor=${pageParam}` : ''}`, signal),
    initialPageParam: start,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  })
}

/** One page of the activities, found by its cursor; null is the first. */
export function activityPageQuery(
  filter: Filter,
  lang: string,
  { sort, limit, cursor }: { sort: string; limit: number; cursor: string | null },
) {
  const place: Record<string, string> = cursor === null ? {} : { cursor }
  return question<ActivityList>('activities', questionParams(filter, lang, null, { sort, limit, ...place }))
}

/** Plans beside what was done, the latest first. */
export function promisesQuery(filter: Filter, lang: string) {
  return pages<Promises>('promises', questionParams(filter, lang), null)
}

/** The articles from one cursor on; null begins with the first. */
export function articlePagesQuery(
  filter: Filter,
  lang: string,
  { sort, limit, cursor }: { sort: string; limit: number; cursor: string | null },
) {
  return pages<ArticleList>('articles', questionParams(filter, lang, null, { sort, limit }), cursor)
}
