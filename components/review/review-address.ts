import type { ItemKey } from '@/components/review/queries'
import type { ReviewItem } from '@/domain/review/answers'

/** The item that an address names; null for the queue. */
export function itemOf(params: { get(key: string): string | null }): ItemKey | null {
  const [article, activity] = [params.get('article'), params.get('activity')]
  if (article) return { article }
  return activity ? { activity } : null
}

/** The address name of a piece of the queue: its article, or the activity that has none. */
export function keyOf(item: NonNullable<ReviewItem['next']>): ItemKey | null {
  if (item.articleId !== null) return { article: item.articleId }
  const [activity] = item.activityIds
  return activity === undefined ? null : { activity }
}

export function reviewHref(key: ItemKey | null): string {
  return key === null ? '/review' : `/review?${new URLSearchParams(key)}`
}

/** Shows another item without asking the server for the whole page again; Back leads to the one before. */
export function openItem(key: ItemKey | null): void {
  window.history.pushState(null, '', reviewHref(key))
}
