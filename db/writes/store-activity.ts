import { eq, sql } from 'drizzle-orm'
import { activityRecord } from '@/db/queries/activity-record'
import { articlesOf } from '@/db/queries/filter-conditions'
import { activities, activityArticles, activityOrganisers, activityRedirects, evidence, figures } from '@/db/schema'
import { checkActivity, type Reports } from '@/db/writes/check-activity'
import { unindexActivity } from '@/db/writes/index-text'
import { insertRows } from '@/db/writes/insert-rows'
import { touchCells } from '@/db/writes/refresh-cells'
import { organisationNamed, seriesNamed } from '@/db/writes/save-organisation'
import { InvalidRecord, type Transaction, type Writer } from '@/db/writes/write'
import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'
import { figureClaims } from '@/domain/review/figure-claims'
import { periodOf } from '@/domain/statistics/period'
import { standingsOf } from '@/domain/statistics/standing'
import type { ORGANISER_ROLES, RevisionAction } from '@/domain/vocabulary'

/** An address whose activity is now part of another one, as revisions keep it. */
export interface MergedInto {
  mergedInto: string
}

/** An activity that is to go, and where its address is to lead; null where it leads nowhere. */
export interface Removal {
  id: string
  into: string | null
}

/**
 * Stores the whole of activities in place of what was there, settles their period and which figures count, and enters
 * a revision of each. Figures may pass from one of them to another. An address that led elsewhere leads to its activity
 * again.
 * @param removals activities that go with the same change
 * @throws InvalidRecord naming the field at fault, also where evidence does not show the printed phrase
 */
export function storeActivities(
  writer: Writer,
  action: RevisionAction,
  records: readonly ActivityRecord[],
  removals: readonly Removal[] = [],
): void {
  const { tx } = writer
  // All is read and cleared before anything is stored: a figure may stand in another record of them now.
  const plans = records.map((record) => {
    const before = activityRecord(tx, record.id)?.record ?? null
    return { record, before, led: before === null ? mergedInto(tx, record.id) : null }
  })
  const goings = removals.map((removal) => ({ ...removal, before: activityRecord(tx, removal.id)?.record }))
  // What goes is not there any more when the tallies are settled.
  touchCells(
    tx,
    goings.map(({ id }) => id),
  )
  for (const { before } of [...plans, ...goings]) if (before) removeRows(tx, before.id)
  for (const { id, into, before } of goings) {
    if (before === undefined) throw new InvalidRecord('activityId', 'noSuchActivity', id)
    unindexActivity(tx, id)
    writer.reworded.activities.delete(id)
    tx.delete(activities).where(eq(activities.id, id)).run()
    if (into !== null) tx.insert(activityRedirects).values({ oldId: id, activityId: into }).run()
    const after: MergedInto | null = into === null ? null : { mergedInto: into }
    writer.revise('activity', id, action, before, after)
  }
  for (const { record, before, led } of plans) {
    if (led !== null) tx.delete(activityRedirects).where(eq(activityRedirects.oldId, record.id)).run()
    writer.revise('activity', record.id, action, before ?? led, storeRows(writer, record, before !== null))
    writer.reworded.activities.add(record.id)
  }
  const concerned = [...records, ...[...plans, ...goings].flatMap(({ before }) => before ?? [])]
  for (const id of concerned.flatMap(({ articleIds }) => articleIds)) writer.reworded.articles.add(id)
}

/** Where the address of a merged activity leads; null for one that never was merged. */
function mergedInto(tx: Transaction, id: string): MergedInto | null {
  const row = tx.get<MergedInto | undefined>(
    sql`select activity_id as mergedInto from activity_redirects where old_id = ${id}`,
  )
  return row ?? null
}

/** @returns the record as it is stored: with the own names of organisations that were named by an alias, each once */
function storeRows(writer: Writer, input: ActivityRecord, isKnown: boolean): ActivityRecord {
  const { tx } = writer
  const reports = reportsOf(tx, input)
  const record = checkActivity(input, reports)
  const rows = activityRows(record, reports)
  if (isKnown) {
    const row = { ...rows.activity, seriesId: seriesIdOf(writer, record) }
    tx.update(activities).set(row).where(eq(activities.id, record.id)).run()
  } else insertActivity(writer, record, rows)
  const named = storeNames(writer, record)
  storeParts(tx, rows)
  return { ...record, ...named }
}

/** What an activity's record is in tables, but for what is numbered there: its series and its organisers. */
export interface ActivityRows {
  activity: Omit<typeof activities.$inferInsert, 'seriesId'>
  links: (typeof activityArticles.$inferInsert)[]
  figures: (typeof figures.$inferInsert)[]
  evidence: (typeof evidence.$inferInsert)[]
}

/** The rows of a checked record, with its period and which of its figures count. */
export function activityRows(record: ActivityRecord, reports: Reports): ActivityRows {
  const {
    series: _series,
    organisers: _names,
    coOrganisers: _helpers,
    articleIds,
    figures: claimed,
    ...values
  } = record
  const dates = [...reports.values()].map(({ date }) => date)
  const { period, basis: periodBasis } = periodOf(record.dateStart, dates, record.year)
  return {
    activity: { ...values, period, periodBasis },
    links: articleIds.map((articleId, position) => ({ activityId: record.id, articleId, position })),
    ...figureRows(record.id, claimed, reports),
  }
}

/** Inserts the row of a new activity. @returns its number */
export function insertActivity(writer: Writer, record: ActivityRecord, { activity }: ActivityRows): number {
  return insertRows(writer.tx, activities, [{ ...activity, seriesId: seriesIdOf(writer, record) }])
}

const seriesIdOf = (writer: Writer, { series }: ActivityRecord) =>
  series === null ? null : seriesNamed(writer, series)

/** Inserts who organised an activity. @returns their own names where they were named by an alias, each once */
export function storeNames(writer: Writer, { id, organisers, coOrganisers }: ActivityRecord) {
  return {
    organisers: storeOrganisers(writer, id, 'organiser', organisers),
    coOrganisers: storeOrganisers(writer, id, 'coOrganiser', coOrganisers),
  }
}

/** Inserts the other rows of an activity, after its own. */
export function storeParts(tx: Transaction, rows: ActivityRows): void {
  insertRows(tx, activityArticles, rows.links)
  insertRows(tx, figures, rows.figures)
  insertRows(tx, evidence, rows.evidence)
}

/** @returns their own names, each once */
function storeOrganisers(
  writer: Writer,
  activityId: string,
  role: (typeof ORGANISER_ROLES)[number],
  names: readonly string[],
): string[] {
  const organisations = new Map(
    names.map((name) => organisationNamed(writer, name)).map((each) => [each.id, each.name]),
  )
  const rows = [...organisations.keys()].map((organisationId, position) => ({
    activityId,
    organisationId,
    role,
    position,
  }))
  insertRows(writer.tx, activityOrganisers, rows)
  return [...organisations.values()]
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
  const rows = tx.all<{ id: string; date: string | null; body: string }>(
    sql`select r.id, r.date, r.body from articles r where ${articlesOf(articleIds)}`,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

function figureRows(
  activityId: string,
  claimed: FigureRecord[],
  reports: Reports,
): Pick<ActivityRows, 'figures' | 'evidence'> {
  const standings = standingsOf(figureClaims(claimed, (articleId) => reports.get(articleId)?.date ?? null))
  const rows = claimed.map(({ evidence: _spans, ...figure }, position) => ({
    ...figure,
    activityId,
    position,
    standing: standings.get(figure.id) ?? ('rejected' as const),
  }))
  const spans = claimed.flatMap((figure) => figure.evidence.map((span) => ({ figureId: figure.id, ...span })))
  return { figures: rows, evidence: spans }
}
