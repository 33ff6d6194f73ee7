import { activityListAnswer } from '@/app/answers/activities'
import { articleListAnswer } from '@/app/answers/articles'
import type { AnswerContext } from '@/app/answers/context'
import { ledgerAnswer } from '@/app/answers/ledger'
import { promisesAnswer } from '@/app/answers/promises'
import { conditionOf, type RowOf } from '@/app/answers/row'
import { statisticsAnswer } from '@/app/answers/statistics'
import { ledgerHref, screenHref } from '@/components/address'
import { activityFacts } from '@/db/queries/activity-facts'
import { articleTexts } from '@/db/queries/article-texts'
import type { ArticleSort } from '@/db/queries/list-articles'
import { activitiesTable } from '@/domain/reports/activities-table'
import { articlesTable } from '@/domain/reports/articles-table'
import { ledgerTable } from '@/domain/reports/ledger-table'
import { promisesTable } from '@/domain/reports/promises-table'
import { statisticsTable } from '@/domain/reports/statistics-table'
import type { Table } from '@/domain/reports/table'
import type { ActivitySort } from '@/domain/statistics/activity-sorts'
import { type Filter, filterToParams } from '@/domain/statistics/filter'
import type { By } from '@/domain/statistics/series'
import { totalsOf } from '@/domain/statistics/totals'
import type { LedgerSubject } from '@/domain/vocabulary'

/** When a list was asked for, and on which scheme and host: both are written into it. */
export interface Asking {
  at: Date
  origin: string
}

/** A file is never a page of a list. */
const EVERYTHING = 1_000_000_000

export function statisticsExport(context: AnswerContext, filter: Filter, by: By, { at, origin }: Asking): Table {
  const address = origin + screenHref('/', filter)
  return statisticsTable(statisticsAnswer(context, filter, by), by, filter.realisation, { at, address }, context)
}

export function ledgerExport(
  context: AnswerContext,
  filter: Filter,
  measure: LedgerSubject,
  row: RowOf | null,
  { at, origin }: Asking,
): Table {
  const ledger = ledgerAnswer(context, filter, measure, row)
  const facts = activityFacts(context.db, conditionOf(context.db, filter, row))
  const articles = [...ledger.counted, ...ledger.excluded].flatMap(({ article }) => article?.id ?? [])
  const subject = row && { by: row.by.join(','), keys: row.keys }
  const sources = {
    organisers: new Map(facts.map(({ id, organisers }) => [id, organisers])),
    texts: articleTexts(context.db, articles),
  }
  const address = `${origin}/${ledgerHref(filterToParams(filter), measure, subject)}`
  return ledgerTable(ledger, sources, { at, address }, context)
}

export function activitiesExport(
  context: AnswerContext,
  filter: Filter,
  sort: ActivitySort,
  row: RowOf | null,
  { at, origin }: Asking,
): Table {
  const list = activityListAnswer(context, filter, { sort, limit: EVERYTHING, cursor: null }, row)
  const planned = totalsOf(activityFacts(context.db, conditionOf(context.db, filter, row)), 'planned')
  const address = origin + screenHref('/activities', filter)
  const addressOf = (id: string) => `${origin}/activities/${id}`
  return activitiesTable(list, planned, filter.realisation, addressOf, { at, address }, context)
}

export function articlesExport(
  context: AnswerContext,
  filter: Filter,
  sort: ArticleSort,
  row: RowOf | null,
  { at, origin }: Asking,
): Table {
  const list = articleListAnswer(context, filter, { sort, limit: EVERYTHING, cursor: null }, row)
  const ids = list.items.map(({ id }) => id)
  const address = origin + screenHref('/articles', filter)
  const addressOf = (id: string) => `${origin}/articles/${id}`
  return articlesTable(list, articleTexts(context.db, ids), addressOf, { at, address }, context)
}

export function promisesExport(context: AnswerContext, filter: Filter, { at, origin }: Asking): Table {
  const address = origin + screenHref('/', filter)
  const addressOf = (id: string) => `${origin}/activities/${id}`
  return promisesTable(promisesAnswer(context, filter), addressOf, { at, address }, context)
}
