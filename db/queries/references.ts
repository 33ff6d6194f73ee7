import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { ActivityRef, ArticleRef } from '@/domain/statistics/answers'

/** The columns of a reference to an activity `a`, as every list and ledger shows it. */
export const ACTIVITY_REF = sql`a.id, a.name, a.type, a.level, a.area, a.place_area as placeArea, a.period,
  a.period_basis as periodBasis, a.status, a.review, a.source`

/** The columns of a reference to an article `r`. */
export const ARTICLE_REF = sql`r.id, r.headline, r.publication, r.publication_inferred as publicationInferred, r.date,
  r.year, r.body_kind as bodyKind, r.source`

/** References to the activities that meet a condition on `a`, latest first, undated ones last. */
export function activityRefs(db: Database, condition: SQL): ActivityRef[] {
  return db.all<ActivityRef>(
    sql`select ${ACTIVITY_REF} from activities a where ${condition} order by coalesce(a.period, '') desc, a.id desc`,
  )
}

/** References to the articles that meet a condition on `r`, latest first, undated ones by their year. */
export function articleRefs(db: Database, condition: SQL): ArticleRef[] {
  return db
    .all<ArticleRef>(
      sql`select ${ARTICLE_REF} from articles r where ${condition} order by ${ARTICLE_TIME} desc, r.id desc`,
    )
    .map(withFlags)
}

/** When an article appeared, as far as known: its date, else its year, else nothing. */
export const ARTICLE_TIME = sql`coalesce(r.date, cast(r.year as text), '')`

/** SQLite has no booleans of its own. */
export function withFlags<Row extends { publicationInferred: boolean | number }>(row: Row): Row {
  return { ...row, publicationInferred: Boolean(row.publicationInferred) }
}
