import type { AnswerContext } from '@/app/answers/context'
import type { Database } from '@/db/client'
import { activityRecord, activityRecords } from '@/db/queries/activity-record'
import { articleActivityIds } from '@/db/queries/article-activities'
import { articleFields } from '@/db/queries/article-fields'
import { activitiesOf } from '@/db/queries/filter-conditions'
import { readCursor, writeCursor } from '@/db/queries/list-cursor'
import { activityRefs } from '@/db/queries/references'
import { publishedAmounts, type Waiting, waitingActivities, waitingAmounts } from '@/db/queries/review-queue'
import { similarActivities } from '@/db/queries/similar-activities'
import type { ActivityRecord } from '@/domain/review/activity-record'
import type { Candidate, Impact, Queue, QueueItem, ReviewItem } from '@/domain/review/answers'
import { candidatesAmong } from '@/domain/review/candidates'
import { impactOf, isFurther } from '@/domain/review/impact'

/** A page of what waits for review, first what moves a published total furthest. */
export function queueAnswer(
  context: AnswerContext,
  { limit, cursor }: { limit: number; cursor: string | null },
): Queue {
  const queue = queueOf(context)
  const start = cursor === null ? 0 : placeAfter(queue, cursor)
  const items = queue.slice(start, start + limit)
  const last = items.at(-1)
  const isEnd = start + limit >= queue.length || last === undefined
  return { items, total: queue.length, nextCursor: isEnd ? null : cursorOf(last) }
}

/** One piece of work; null where there is no such article or activity. */
export function reviewItemAnswer(
  context: AnswerContext,
  asked: { article: string } | { activity: string },
): ReviewItem | null {
  const { db } = context
  const found = 'article' in asked ? ofArticle(db, asked.article) : ofActivity(db, asked.activity)
  if (found === null) return null
  const queue = queueOf(context)
  const here = queue.findIndex((item) =>
    found.article === null ? item.activityIds.includes(found.records[0] ?? '') : item.articleId === found.article.id,
  )
  const neighbour = (item: QueueItem | undefined) =>
    item === undefined ? null : { articleId: item.articleId, activityIds: item.activityIds }
  return {
    article: found.article,
    activities: activityRecords(db, activitiesOf(found.records)).map(({ record, version }) => ({
      record,
      version,
      candidates: record.review === 'pending' ? candidatesFor(db, record) : [],
    })),
    previous: here < 0 ? null : neighbour(queue[here - 1]),
    // What is decided has left the queue: then it goes on with its head.
    next: neighbour(queue[here + 1]),
  }
}

function ofArticle(db: Database, id: string) {
  const fields = articleFields(db, id)
  if (fields === null) return null
  const { publicationInferred: _inferred, year: _year, source: _source, ...article } = fields
  return { article, records: articleActivityIds(db, id) }
}

/** Where an article reports the activity, the piece of work is that article's. */
function ofActivity(db: Database, id: string) {
  const found = activityRecord(db, id)
  if (found === null) return null
  const [first] = found.record.articleIds
  return first === undefined ? { article: null, records: [id] } : ofArticle(db, first)
}

function candidatesFor(db: Database, record: ActivityRecord): Candidate[] {
  const period = activityRefs(db, activitiesOf([record.id]))[0]?.period ?? null
  const stored = similarActivities(db, record).map(({ record: other, ...rest }) => ({ ...other, ...rest }))
  return candidatesAmong({ ...record, period }, stored).map((each) => ({
    id: each.id,
    version: each.version,
    name: each.name,
    type: each.type,
    area: each.area,
    period: each.period,
    organisers: each.organisers,
    articles: each.articleIds.length,
    score: each.score,
    shared: each.shared,
  }))
}

/** The queue of a database's last revision: paging and walking through it ask for the same one again and again. */
const queues = new WeakMap<Database, { revision: number; queue: QueueItem[] }>()

function queueOf({ db, revision }: AnswerContext): QueueItem[] {
  const known = queues.get(db)
  if (known?.revision === revision) return known.queue
  const queue = makeQueue(db)
  queues.set(db, { revision, queue })
  return queue
}

/** The whole queue: one item for each article with waiting activities, and for each waiting activity without article. */
function makeQueue(db: Database): QueueItem[] {
  const [amounts, published] = [waitingAmounts(db), publishedAmounts(db)]
  const groups = new Map<string, Waiting[]>()
  for (const activity of waitingActivities(db)) {
    const key = activity.articleId ?? activity.id
    const group = groups.get(key)
    if (group) group.push(activity)
    else groups.set(key, [activity])
  }
  return [...groups.values()]
    .map((group) => {
      const impacts = group.map(({ id, area }) => impactOf(area, amounts.get(id) ?? {}, published.get(area) ?? {}))
      return itemOf(group, impacts)
    })
    .sort((a, b) => compare(rankOf(a), rankOf(b)))
}

function itemOf(group: Waiting[], impacts: (Impact | null)[]): QueueItem {
  const [first] = group as [Waiting]
  const sum = (key: 'pendingFigures' | 'confidentFigures' | 'lostEvidence') =>
    group.reduce((total, each) => total + each[key], 0)
  return {
    articleId: first.articleId,
    activityIds: group.map(({ id }) => id),
    headline: first.headline,
    publication: first.publication,
    date: first.date,
    names: group.map(({ name }) => name),
    areas: [...new Set(group.map(({ area }) => area))],
    pendingFigures: sum('pendingFigures'),
    confidentFigures: sum('confidentFigures'),
    lostEvidence: sum('lostEvidence'),
    impact: impacts.reduce((furthest, each) => (each && isFurther(each, furthest) ? each : furthest), null),
  }
}

/** What an item is ordered by: the further it moves a total, the earlier. */
type Rank = [share: number, value: number, id: string]

function rankOf({ impact, articleId, activityIds }: QueueItem): Rank {
  return [impact?.share ?? 0, impact?.value ?? 0, articleId ?? activityIds[0] ?? '']
}

function compare([share, value, id]: Rank, [otherShare, otherValue, otherId]: Rank): number {
  return otherShare - share || otherValue - value || (id < otherId ? -1 : 1)
}

const ORDER = 'impact'

function cursorOf(item: QueueItem): string {
  const [share, value, id] = rankOf(item)
  return writeCursor(ORDER, { value: share, id: `${value} ${id}`, side: 'after', before: 0 })
}

function placeAfter(queue: QueueItem[], cursor: string): number {
  const { value: share, id: rest } = readCursor(cursor, ORDER)
  const [value = '', id = ''] = rest.split(' ')
  const rank: Rank = [Number(share), Number(value), id]
  const place = queue.findIndex((item) => compare(rankOf(item), rank) > 0 && rankOf(item)[2] !== id)
  return place < 0 ? queue.length : place
}
