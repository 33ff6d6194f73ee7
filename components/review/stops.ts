import type { FigureRecord } from '@/domain/review/activity-record'
import type { ReviewItem } from '@/domain/review/answers'

type Activity = ReviewItem['activities'][number]

/** One figure on the way through an item. */
export interface Stop {
  activityId: string
  figure: FigureRecord
}

/** Where a figure begins in the article on screen; what is not in it stands behind all that is. */
export function placeOf(figure: FigureRecord, articleId: string | undefined): number {
  const starts = figure.evidence.filter((span) => span.articleId === articleId).map(({ start }) => start)
  return starts.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...starts)
}

/** The figures of an activity in the order of the text. */
export function figuresInOrder({ record }: Activity, articleId: string | undefined): FigureRecord[] {
  return record.figures.toSorted((a, b) => placeOf(a, articleId) - placeOf(b, articleId))
}

/** The activities of an item in the order of the text; those without a figure in it come last, as they were given. */
export function activitiesInOrder(item: ReviewItem): Activity[] {
  const place = ({ record }: Activity) =>
    Math.min(
      ...record.figures.map((figure) => placeOf(figure, item.article?.id)),
      ...(record.proposed ? Object.values(record.proposed) : [])
        .filter((field) => field.in === 'body' && field.articleId === item.article?.id)
        .map(({ start }) => start),
      Number.MAX_SAFE_INTEGER,
    )
  return item.activities.toSorted((a, b) => place(a) - place(b))
}

/** All figures of an item in the order in which the screen shows them. */
export function stopsOf(item: ReviewItem): Stop[] {
  return activitiesInOrder(item).flatMap((activity) =>
    figuresInOrder(activity, item.article?.id).map((figure) => ({ activityId: activity.record.id, figure })),
  )
}

/** Whether a figure still waits for a person. */
export function isOpen({ figure }: Stop): boolean {
  return figure.review === 'pending'
}

/** The item as it will stand once what is on its way is stored, to find what comes next without waiting for it. */
export function assumed(item: ReviewItem, waiting: readonly string[]): ReviewItem {
  const activities = item.activities.map((activity) => {
    const { record } = activity
    const isVerified = waiting.includes(record.id) && record.review === 'pending'
    const figures = record.figures.map((figure) =>
      figure.review === 'pending' && (isVerified || waiting.includes(figure.id))
        ? { ...figure, review: 'verified' as const }
        : figure,
    )
    return { ...activity, record: { ...record, figures, review: isVerified ? ('verified' as const) : record.review } }
  })
  return { ...item, activities }
}

/** What waits first in an item: a figure, an activity's own decision, or nothing. */
export function firstOpen(item: ReviewItem): Goal {
  const [first] = activitiesInOrder(item)
  return first ? nextIn(item, first.record.id) : { done: true }
}

export type Goal = { figureId: string } | { activityId: string } | { done: true }

/** What waits first from an activity on, in the order of the screen and around its end. */
export function nextIn(item: ReviewItem, activityId: string): Goal {
  const activities = activitiesInOrder(item)
  const start = Math.max(
    0,
    activities.findIndex(({ record }) => record.id === activityId),
  )
  for (const activity of [...activities.slice(start), ...activities.slice(0, start)]) {
    const { record } = activity
    const open = figuresInOrder(activity, item.article?.id).find(({ review }) => review === 'pending')
    if (open) return { figureId: open.id }
    if (record.review === 'pending') return { activityId: record.id }
  }
  return { done: true }
}

/**
 * Where to go on after a decision about one figure: to the next open one of the activity, then to the activity's own
 * decision where that is open, then to the next activity that has anything open, at last to the end.
 */
export function nextAfter(item: ReviewItem, figureId: string): Goal {
  const stops = stopsOf(item)
  const at = stops.findIndex(({ figure }) => figure.id === figureId)
  const own = stops[at]?.activityId ?? figureId.slice(0, figureId.lastIndexOf('.'))
  const later = stops.find((stop, i) => i > at && stop.activityId === own && isOpen(stop))
  return later ? { figureId: later.figure.id } : nextIn(item, own)
}

/** The figure one step on or back; an activity's own decision stands behind its last figure, the end behind all. */
export function stepFrom(stops: readonly Stop[], from: Goal, by: 1 | -1): Stop | undefined {
  if ('figureId' in from) {
    const at = stops.findIndex(({ figure }) => figure.id === from.figureId)
    return at === -1 ? stops[0] : stops[at + by]
  }
  if ('done' in from) return by === -1 ? stops.at(-1) : undefined
  const last = stops.findLastIndex(({ activityId }) => activityId === from.activityId)
  return stops[by === -1 ? Math.max(last, 0) : last + 1]
}

/** How much of an item is decided. */
export function progressOf(item: ReviewItem): { decided: number; all: number; open: number } {
  const stops = stopsOf(item)
  const open = stops.filter(isOpen).length
  return { all: stops.length, decided: stops.length - open, open }
}

/** Whether nothing of an item waits for a person any more. */
export function isDone(item: ReviewItem): boolean {
  return progressOf(item).open === 0 && item.activities.every(({ record }) => record.review !== 'pending')
}
