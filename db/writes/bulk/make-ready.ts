import { checkActivity, type Reports } from '@/db/writes/check-activity'
import { checkRecord } from '@/db/writes/check-record'
import { type ActivityWords, type ArticleWords, activityWords, articleWords, cut } from '@/db/writes/index-words'
import { type ActivityInput, recordOf } from '@/db/writes/save-activity'
import { type ArticleInput, articleInput } from '@/db/writes/save-article'
import type { OrganisationInput } from '@/db/writes/save-organisation'
import { keysOf } from '@/domain/articles/article-keys'
import type { ActivityRecord } from '@/domain/review/activity-record'

/** New records that belong together: activities, every article that reports them, and who organises them. */
export interface Batch {
  organisations: OrganisationInput[]
  articles: ArticleInput[]
  activities: ActivityInput[]
}

/** A batch that is checked, with all that can be made of it without a database; it can come from another thread. */
export interface ReadyBatch {
  organisations: OrganisationInput[]
  articles: { article: ArticleInput; keys: string[]; words: ArticleWords; names: string }[]
  activities: { record: ActivityRecord; words: ActivityWords }[]
}

/**
 * Checks the records of a batch as they are checked one by one, and cuts their texts for the search index.
 * @throws InvalidRecord naming the field at fault
 */
export function makeReady({ organisations, articles, activities }: Batch): ReadyBatch {
  const checked = articles.map((article) => checkRecord(articleInput, article))
  const byId: Reports = new Map(checked.map((article) => [article.id, article]))
  const records = activities.map(recordOf).map((record) => checkActivity(record, reportsOf(record, byId)))
  const named = namesByArticle(records)
  return {
    organisations,
    articles: checked.map((article) => ({
      article,
      keys: keysOf(article),
      words: articleWords(article),
      names: cut([...(named.get(article.id) ?? [])]),
    })),
    activities: records.map((record) => ({
      record,
      words: activityWords(record, [...record.organisers, ...record.coOrganisers]),
    })),
  }
}

/** The articles that report an activity, among those of its batch. */
export function reportsOf({ articleIds }: Pick<ActivityRecord, 'articleIds'>, byId: Reports): Reports {
  return new Map(
    articleIds.flatMap((id) => {
      const report = byId.get(id)
      return report === undefined ? [] : [[id, report] as const]
    }),
  )
}

/** Of each article, the names and places of its activities and the names of their organisers, each once. */
function namesByArticle(records: readonly ActivityRecord[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>()
  for (const { articleIds, name, place, organisers, coOrganisers } of records) {
    for (const id of articleIds) {
      const names = all.get(id) ?? new Set()
      all.set(id, names)
      for (const each of [name, ...(place === null ? [] : [place]), ...organisers, ...coOrganisers]) names.add(each)
    }
  }
  return all
}
