import { eq, inArray, sql } from 'drizzle-orm'
import { activityRecord } from '@/db/queries/activity-record'
import { among } from '@/db/queries/filter-conditions'
import {
  activities,
  activityArticles,
  activityOrganisers,
  activityRedirects,
  articles,
  evidence,
  figures,
} from '@/db/schema'
import { checkActivity, type Reports } from '@/db/writes/check-activity'
import { indexActivity, indexArticle, unindexActivity } from '@/db/writes/index-text'
import { organisationNamed, seriesNamed } from '@/db/writes/save-organisation'
import { InvalidRecord, type Transaction, type Writer } from '@/db/writes/write'
import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'
import { periodOf } from '@/domain/statistics/period'
import { standingsOf } from '@/domain/statistics/standing'
import type { RevisionAction } from '@/domain/vocabulary'

/**
 * Stores the whole of an activity in place of what was there, settles its period and which figures count, and enters a
 * revision. An address that led elsewhere leads to it again.
 * @throws InvalidRecord naming the field at fault, also where evidence does not show the printed phrase
 */
export function storeActivity(writer: Writer, input: ActivityRecord, action: RevisionAction): void {
  const { tx } = writer
  const before = activityRecord(tx, input.id)
  const reports = reportsOf(tx, input)
  const record = checkActivity(input, reports)
  if (before) removeRows(tx, record.id)
  else tx.delete(activityRedirects).where(eq(activityRedirects.oldId, record.id)).run()

  const { series, organisers, coOrganisers, articleIds, figures: claimed, ...values } = record
  const dates = [...reports.values()].map(({ date }) => date)
  const { period, basis: periodBasis } = periodOf(record.dateStart, dates, record.year)
  const row = { ...values, seriesId: series === null ? null : seriesNamed(writer, series), period, periodBasis }
  if (before) tx.update(activities).set(row).where(eq(activities.id, record.id)).run()
  else tx.insert(activities).values(row).run()
  for (const [role, names] of [
    ['organiser', organisers],
    ['coOrganiser', coOrganisers],
  ] as const) {
    for (const [position, each] of names.entries()) {
      const organiser = { activityId: record.id, organisationId: organisationNamed(writer, each), role, position }
      tx.insert(activityOrganisers).values(organiser).onConflictDoNothing().run()
    }
  }
  for (const [position, articleId] of articleIds.entries()) {
    tx.insert(activityArticles).values({ activityId: record.id, articleId, position }).run()
  }
  storeFigures(tx, record.id, claimed, reports)
  // Read again, since names may have become those of known organisations.
  const after = activityRecord(tx, record.id)
  writer.revise('activity', record.id, action, before?.record ?? null, after?.record ?? null)
  indexActivity(tx, record.id)
  for (const id of new Set([...articleIds, ...(before?.record.articleIds ?? [])])) indexArticle(tx, id)
}

/** An address whose activity is now part of another one, as revisions keep it. */
export interface MergedInto {
  mergedInto: string
}

/**
 * Takes an activity away and enters a revision.
 * @param into the activity that its address is to lead to; null where it leads nowhere
 */
export function removeActivity(writer: Writer, id: string, action: RevisionAction, into: string | null): void {
  const { tx } = writer
  const before = activityRecord(tx, id)
  if (before === null) throw new InvalidRecord('activityId', 'noSuchActivity', id)
  unindexActivity(tx, id)
  removeRows(tx, id)
  tx.delete(activities).where(eq(activities.id, id)).run()
  if (into !== null) tx.insert(activityRedirects).values({ oldId: id, activityId: into }).run()
  const after: MergedInto | null = into === null ? null : { mergedInto: into }
  writer.revise('activity', id, action, before.record, after)
  for (const each of before.record.articleIds) indexArticle(tx, each)
}

/** Everything that hangs on an activity; its own row stays. */
function removeRows(tx: Transaction, id: string): void {
  const own = sql`${evidence.figureId} in (select id from figures where activity_id = ${id})`
  tx.delete(evidence).where(own).run()
  tx.delete(figures).where(eq(figures.activityId, id)).run()
  tx.delete(activityOrganisers).where(eq(activityOrganisers.activityId, id)).run()
  tx.delete(activityArticles).where(eq(activityArticles.activityId, id)).run()
}

/** The articles that the record names; those that do not exist are left to the check. */
function reportsOf(tx: Transaction, { articleIds }: ActivityRecord): Reports {
  const rows = tx
    .select({ id: articles.id, date: articles.date, body: articles.body })
    .from(articles)
    .where(inArray(articles.id, among(articleIds)))
    .all()
  return new Map(rows.map((row) => [row.id, row]))
}

function storeFigures(tx: Transaction, activityId: string, claimed: FigureRecord[], reports: Reports): void {
  const claims = claimed.map((figure) => ({
    ...figure,
    rejected: figure.review === 'rejected',
    articleId: figure.evidence[0]?.articleId ?? null,
    reportedOn: reports.get(figure.evidence[0]?.articleId ?? '')?.date ?? null,
    place: figure.evidence[0]?.start ?? 0,
  }))
  const standings = standingsOf(claims)
  for (const [position, { evidence: spans, ...figure }] of claimed.entries()) {
    const standing = standings.get(figure.id) ?? 'rejected'
    tx.insert(figures)
      .values({ ...figure, activityId, position, standing })
      .run()
    for (const span of spans)
      tx.insert(evidence)
        .values({ figureId: figure.id, ...span })
        .run()
  }
}
