import type { AnswerContext } from '@/app/answers/context'
import { movedActivities } from '@/app/answers/reports/moved-activities'
import type { Database } from '@/db/client'
import { activityRecord } from '@/db/queries/activity-record'
import { BULLETIN } from '@/db/queries/bulletin-settings'
import { type ChangedRecord, changesSince } from '@/db/queries/changes-since'
import { articlesOf } from '@/db/queries/filter-conditions'
import { redirectOf } from '@/db/queries/redirects'
import { articleRefs } from '@/db/queries/references'
import type { CheckAnswer, RecordChange } from '@/domain/reports/check/check-answer'
import { compareStated } from '@/domain/reports/check/compare-stated'
import { movesNumber } from '@/domain/reports/check/moves-number'
import { readNumberName } from '@/domain/reports/check/number-name'
import type { Manifest } from '@/domain/reports/manifest'
import type { Filter } from '@/domain/statistics/filter'

/** More are counted, but not listed. */
const MOST_LISTED = 500

/**
 * Whether a change can move a number of a report. Organisations and series only come along with activities, and so does
 * an article that is new. Of what users set for themselves, only the bulletin's own settings count in a report.
 */
function isConcerned({ entity, id, before }: ChangedRecord): boolean {
  if (entity === 'settings') return id === BULLETIN
  return entity === 'activity' || (entity === 'article' && before !== null)
}

/**
 * An old report beside what the same report would say now, and what was done in between.
 * @param now the manifest of the same report, made now
 */
export function checkAnswer(
  { db, revision }: AnswerContext,
  { stated, ...report }: Manifest,
  now: Manifest,
  filter: Filter,
): CheckAnswer {
  const { same, changed } = compareStated(stated, now.stated)
  const changes = changesSince(db, report.revision).filter(isConcerned)
  const listed = changes.slice(0, MOST_LISTED)
  const moved = changed.length === 0 ? [] : movedActivities(db, changes, filter)
  const isBulletin = report.what === 'bulletin'
  const settings = listed.flatMap(({ entity }, place) => (isBulletin && entity === 'settings' ? [place] : []))
  const places = placesOf(listed)
  return {
    report,
    revision,
    stated: stated.length,
    same,
    changed: changed.map((number) => {
      // Bulletins count by the day of the article, whenever its activity was.
      const read = readNumberName(number.key)
      const name = { ...read, isWider: read.isWider || isBulletin }
      const movers = moved.filter((each) => movesNumber(name, each, filter))
      const causes = movers.flatMap(({ id, before, now: after, beforeAnywhere, nowAnywhere }) => {
        const articles = [before, after, beforeAnywhere, nowAnywhere].flatMap((each) => each?.articles ?? [])
        return [`activity ${id}`, ...articles.map((article) => `article ${article.id}`)]
      })
      const found = [...new Set(causes)].flatMap((cause) => places.get(cause) ?? [])
      return { ...number, causes: [...new Set([...found, ...settings])].sort((a, b) => a - b) }
    }),
    changes: listed.map((change) => recordChange(db, change)),
    changesInAll: changes.length,
  }
}

function placesOf(listed: readonly ChangedRecord[]): Map<string, number> {
  return new Map(listed.map(({ entity, id }, place) => [`${entity} ${id}`, place]))
}

function recordChange(db: Database, { entity, id, before, decisions }: ChangedRecord): RecordChange {
  const change = { entity, id, decisions }
  if (entity === 'activity') {
    const own = activityRecord(db, id)?.record
    const last = own ?? (before as { name?: string; articleIds?: string[] } | null)
    const articles = articleRefs(db, articlesOf(last?.articleIds ?? []))
    return {
      ...change,
      name: last?.name ?? id,
      shownAs: own ? id : redirectOf(db, id),
      articles: articles.map(({ id: articleId, headline }) => ({ id: articleId, headline })),
    }
  }
  if (entity !== 'article') return { ...change, name: id, shownAs: null, articles: [] }
  const [article] = articleRefs(db, articlesOf([id]))
  const headline = article?.headline ?? null
  return { ...change, name: headline ?? id, shownAs: article ? id : null, articles: [{ id, headline }] }
}
