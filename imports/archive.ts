import type { Database } from '@/db/client'
import { activityRecords } from '@/db/queries/activity-record'
import { articleActivityIds } from '@/db/queries/article-activities'
import { type ArticleFields, articleFields, articlesWithKeys } from '@/db/queries/article-fields'
import { activitiesOf } from '@/db/queries/filter-conditions'
import { freeActivityId } from '@/db/queries/free-ids'
import { seesArticle } from '@/db/queries/sees-article'
import type { Transaction } from '@/db/writes/write'
import { keysOf } from '@/domain/articles/article-keys'
import type { Sight } from '@/domain/people/viewer'
import type { ActivityRecord } from '@/domain/review/activity-record'

/** What an import has to know of the articles that are there already. */
export interface Archive {
  /** Those that may be the same as one with these keys. */
  withKeys(keys: readonly string[]): ArticleFields[]
  has(articleId: string): boolean
  /** The activities that an article reports. */
  reportedBy(articleId: string): ActivityRecord[]
  freeActivityId(beginning: string): string
}

/** The stored articles, as far as who imports may see them: another's unpublished one is not told of, but left as it is. */
export function storedArchive(db: Database | Transaction, sight: Sight): Archive {
  return {
    withKeys: (keys) => articlesWithKeys(db, keys).filter(({ id }) => seesArticle(db, sight, id)),
    has: (id) => articleFields(db, id) !== null,
    reportedBy: (id) => activityRecords(db, activitiesOf(articleActivityIds(db, id))).map(({ record }) => record),
    freeActivityId: (beginning) => freeActivityId(db, beginning),
  }
}

/** The articles of a dry run: what is stored, where there is a database, and what the run itself has read so far. */
export class DryArchive implements Archive {
  readonly #stored: Archive | null
  readonly #byKey = new Map<string, string[]>()
  readonly #articles = new Map<string, ArticleFields>()
  readonly #records = new Map<string, ActivityRecord[]>()

  constructor(db: Database | null, sight: Sight) {
    this.#stored = db === null ? null : storedArchive(db, sight)
  }

  /** Takes an article in as if it had been stored. */
  add(article: ArticleFields, records: ActivityRecord[]): void {
    this.#articles.set(article.id, article)
    this.#records.set(article.id, records)
    for (const key of keysOf(article)) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), article.id])
  }

  withKeys(keys: readonly string[]): ArticleFields[] {
    const own = new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []))
    const stored = this.#stored?.withKeys(keys).filter(({ id }) => !this.#articles.has(id)) ?? []
    return [...stored, ...[...own].flatMap((id) => this.#articles.get(id) ?? [])]
  }

  has(id: string): boolean {
    return this.#articles.has(id) || (this.#stored?.has(id) ?? false)
  }

  reportedBy(id: string): ActivityRecord[] {
    return this.#records.get(id) ?? this.#stored?.reportedBy(id) ?? []
  }

  freeActivityId(beginning: string): string {
    return this.#stored?.freeActivityId(beginning) ?? beginning
  }
}
