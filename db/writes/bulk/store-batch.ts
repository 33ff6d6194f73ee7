import { isDeepStrictEqual } from 'node:util'
import { type ReadyBatch, reportsOf } from '@/db/writes/bulk/make-ready'
import { type ArticleWords, activityRow, articleRow } from '@/db/writes/index-words'
import { insertArticle } from '@/db/writes/save-article'
import { saveOrganisation } from '@/db/writes/save-organisation'
import { activityRows, insertActivity, storeNames, storeParts } from '@/db/writes/store-activity'
import type { Writer } from '@/db/writes/write'

/**
 * Stores a batch of new records as they would be stored one by one: by the same rules, with a revision of each.
 * What all records of a transaction have together (tallies, search index) is settled at its end.
 * @throws what SQLite throws where a record is there already
 */
export function storeBatch(writer: Writer, { organisations, articles, activities }: ReadyBatch): void {
  const { tx, reworded } = writer
  for (const organisation of organisations) saveOrganisation(writer, organisation)
  const byId = new Map(articles.map(({ article }) => [article.id, article]))
  const wordsOf = new Map<string, ArticleWords>()
  const unlike = new Set<string>()
  const numbers = articles.map(({ article, keys, words }) => {
    wordsOf.set(article.id, words)
    return insertArticle(writer, article, null, keys)
  })
  for (const { record, words } of activities) {
    const rows = activityRows(record, reportsOf(record, byId))
    const number = insertActivity(writer, record, rows)
    const named = storeNames(writer, record)
    storeParts(tx, rows)
    writer.revise('activity', record.id, 'create', null, { ...record, ...named })
    reworded.activities.add(record.id)
    const { organisers, coOrganisers } = record
    if (isDeepStrictEqual(named, { organisers, coOrganisers })) {
      const reports = record.articleIds.flatMap((id) => wordsOf.get(id) ?? [])
      reworded.cutBefore.set(record.id, { table: 'activity_search', row: activityRow(number, words, reports) })
    } else for (const id of record.articleIds) unlike.add(id)
  }
  // Where an organiser was named by an alias, its own name is cut when the index is written.
  for (const [i, { article, words, names }] of articles.entries()) {
    if (unlike.has(article.id)) continue
    reworded.cutBefore.set(article.id, { table: 'article_search', row: articleRow(numbers[i] ?? 0, words, names) })
  }
}
