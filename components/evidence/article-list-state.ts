/** Articles read at once that can be chosen. */
export const ARTICLE_LIMITS = [10, 20, 50, 100, 200] as const
const USUAL_LIMIT = 20
/** Orders of the list: by date, latest first or earliest first. */
export const ARTICLE_ORDERS = ['-date', 'date'] as const
type ArticleOrder = (typeof ARTICLE_ORDERS)[number]

/** What the address says about the list itself, beside the filter. */
export interface ArticleListState {
  sort: ArticleOrder
  limit: number
  cursor: string | null
}

/** Reads the list's state; what the address does not hold, or holds wrongly, is as usual. */
export function readListState(params: Pick<URLSearchParams, 'get'>): ArticleListState {
  return {
    sort: ARTICLE_ORDERS.find((sort) => sort === params.get('sort')) ?? '-date',
    limit: ARTICLE_LIMITS.find((limit) => String(limit) === params.get('limit')) ?? USUAL_LIMIT,
    cursor: params.get('cursor') || null,
  }
}

/**
 * The query of the same screen with the list changed; what is as usual is left out. Without a new cursor it begins
 * again at the first article, since a cursor belongs to the order it was made for.
 */
export function listHref(params: URLSearchParams, change: Partial<ArticleListState>): string {
  const next = new URLSearchParams(params)
  const { sort, limit, cursor } = { ...readListState(params), cursor: null, ...change }
  const set = (key: string, value: string | null) => (value === null ? next.delete(key) : next.set(key, value))
  set('sort', sort === '-date' ? null : sort)
  set('limit', limit === USUAL_LIMIT ? null : String(limit))
  set('cursor', cursor)
  return `?${next}`
}
