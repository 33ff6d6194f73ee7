import { isDeepStrictEqual } from 'node:util'
import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { Finding } from '@/db/integrity/finding'
import { lastStates } from '@/db/integrity/last-states'
import { articlesIn } from '@/db/queries/article-fields'
import { articlesOf } from '@/db/queries/filter-conditions'
import { idsInPieces } from '@/db/queries/in-pieces'
import { keysOf } from '@/domain/articles/article-keys'

/** Every article held against its own history, and against the keys by which imports know it again. */
export function* articleFindings(db: Database): Generator<Finding> {
  for (const ids of idsInPieces(db, sql`select id from articles order by number`)) {
    const states = lastStates(db, 'article', ids)
    const keys = keysOfArticles(db, ids)
    for (const article of articlesIn(db, ids)) {
      const { id } = article
      if (!isDeepStrictEqual(states.get(id), article)) {
        yield { kind: 'history', entity: 'article', id, detail: article.headline ?? '' }
      }
      const due = new Set(keysOf(article))
      const own = keys.get(id) ?? new Set()
      const missing = [...due].filter((key) => !own.has(key)).length
      const foreign = [...own].filter((key) => !due.has(key)).length
      if (missing + foreign > 0) yield { kind: 'keys', entity: 'article', id, detail: `−${missing} +${foreign}` }
    }
  }
}

function keysOfArticles(db: Database, ids: readonly string[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>()
  const rows = db.all<{ id: string; key: string }>(
    sql`select r.id, k.key from articles r join article_keys k on k.article = r.number where ${articlesOf(ids)}`,
  )
  for (const { id, key } of rows) all.set(id, (all.get(id) ?? new Set()).add(key))
  return all
}
