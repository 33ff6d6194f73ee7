import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import { activities, activityArticles, activityOrganisers, articles, evidence, figures } from '@/db/schema'
import { checkRecord } from '@/db/writes/check-record'
import { indexActivity, indexArticle } from '@/db/writes/index-text'
import { organisationNamed, seriesNamed } from '@/db/writes/save-organisation'
import { InvalidRecord, type Writer } from '@/db/writes/write'
import { isPartialDate } from '@/domain/figures/partial-date'
import { periodOf } from '@/domain/statistics/period'
import { standingsOf } from '@/domain/statistics/standing'
import {
  ACTIVITY_TYPES,
  AREA_CODES,
  BASES,
  BOUNDS,
  DATE_PRECISIONS,
  LEVELS,
  MEASURES,
  REALISATIONS,
  REVIEW_STATES,
  SCOPES,
  SOURCES,
  STATUSES,
} from '@/domain/vocabulary'

const name = z.string().trim().min(1).max(200)
const partialDate = z.string().refine(isPartialDate, { error: 'date' })

export const figureInput = z.strictObject({
  measure: z.enum(MEASURES),
  value: z.number().min(0).max(Number.MAX_SAFE_INTEGER),
  bound: z.enum(BOUNDS),
  printed: z.string().max(500),
  realisation: z.enum(REALISATIONS),
  scope: z.enum(SCOPES),
  part: z.boolean(),
  basis: z.enum(BASES),
  who: name.nullable(),
  reason: name.nullable(),
  evidence: z.array(z.strictObject({ articleId: z.string(), start: z.int().min(0), end: z.int().min(1) })),
})
export type FigureInput = z.infer<typeof figureInput>

/** An activity as it comes in, with its figures; the articles that it names are stored before it. */
export const activityInput = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,119}$/, { error: 'id' }),
  name,
  type: z.enum(ACTIVITY_TYPES),
  level: z.enum(LEVELS),
  area: z.enum(AREA_CODES),
  placeArea: z.enum(AREA_CODES).nullable(),
  place: z.string().min(1).max(500).nullable(),
  series: name.nullable(),
  organisers: z.array(name),
  coOrganisers: z.array(name),
  dateStart: partialDate.nullable(),
  dateEnd: partialDate.nullable(),
  datePrecision: z.enum(DATE_PRECISIONS),
  year: z.int().min(1900).max(2999).nullable(),
  status: z.enum(STATUSES),
  review: z.enum(REVIEW_STATES),
  source: z.enum(SOURCES),
  articleIds: z.array(z.string()),
  figures: z.array(figureInput),
})
export type ActivityInput = z.infer<typeof activityInput>

/**
 * Stores a new activity with its figures and their evidence, and settles which figures count.
 * @throws InvalidRecord naming the field at fault, also where evidence does not show the printed phrase
 */
export function createActivity(writer: Writer, input: ActivityInput): void {
  const { tx } = writer
  const activity = checkRecord(activityInput, input)
  checkDates(activity)
  const reports = reportsOf(writer, activity)
  for (const [i, figure] of activity.figures.entries()) checkEvidence(figure, `figures.${i}`, reports)

  const { series, organisers, coOrganisers, articleIds, figures: claimed, ...values } = activity
  const { period, basis: periodBasis } = periodOf(
    activity.dateStart,
    [...reports.values()].map((r) => r.date),
    activity.year,
  )
  const seriesId = series === null ? null : seriesNamed(writer, series)
  tx.insert(activities)
    .values({ ...values, seriesId, period, periodBasis })
    .run()
  for (const [role, names] of [
    ['organiser', organisers],
    ['coOrganiser', coOrganisers],
  ] as const) {
    for (const [position, each] of names.entries()) {
      const row = { activityId: activity.id, organisationId: organisationNamed(writer, each), role, position }
      tx.insert(activityOrganisers).values(row).onConflictDoNothing().run()
    }
  }
  for (const [position, articleId] of articleIds.entries()) {
    tx.insert(activityArticles).values({ activityId: activity.id, articleId, position }).run()
  }
  storeFigures(writer, activity.id, claimed, reports)
  writer.revise('activity', activity.id, 'create', null, activity)
  indexActivity(tx, activity.id)
  for (const id of articleIds) indexArticle(tx, id)
}

type Reports = Map<string, { date: string | null; body: string }>

function reportsOf(writer: Writer, { articleIds }: ActivityInput): Reports {
  const rows = writer.tx
    .select({ id: articles.id, date: articles.date, body: articles.body })
    .from(articles)
    .where(inArray(articles.id, articleIds))
    .all()
  const known = new Set(rows.map((row) => row.id))
  for (const [i, id] of articleIds.entries()) {
    if (!known.has(id)) throw new InvalidRecord(`articleIds.${i}`, 'noSuchArticle', id)
  }
  return new Map(rows.map((row) => [row.id, row]))
}

const LENGTHS = { day: 10, month: 7, year: 4 }

function checkDates({ dateStart, dateEnd, datePrecision }: ActivityInput): void {
  if (datePrecision === 'reported') {
    if (dateStart !== null) throw new InvalidRecord('datePrecision', 'precision', datePrecision)
  } else if (dateStart?.length !== LENGTHS[datePrecision]) {
    throw new InvalidRecord('dateStart', 'precision', String(dateStart))
  }
  if (dateEnd !== null && (dateStart === null || dateEnd < dateStart))
    throw new InvalidRecord('dateEnd', 'order', dateEnd)
}

/** A figure out of a text needs its words in the text; one entered by hand needs its reason. */
function checkEvidence(figure: FigureInput, field: string, reports: Reports): void {
  if (figure.basis === 'entered' && figure.reason === null)
    throw new InvalidRecord(`${field}.reason`, 'reasonNeeded', '')
  if (figure.basis !== 'entered' && figure.evidence.length === 0) {
    throw new InvalidRecord(`${field}.evidence`, 'evidenceNeeded', figure.printed)
  }
  const words = figure.evidence.map((span) => reports.get(span.articleId)?.body.slice(span.start, span.end) ?? '')
  if (figure.basis === 'printed' && words.some((text) => text !== figure.printed)) {
    throw new InvalidRecord(`${field}.printed`, 'notInText', figure.printed)
  }
  if (words.some((text, i) => text.length !== spanLength(figure, i))) {
    throw new InvalidRecord(`${field}.evidence`, 'outsideText', figure.printed)
  }
}

const spanLength = (figure: FigureInput, i: number) => (figure.evidence[i]?.end ?? 0) - (figure.evidence[i]?.start ?? 0)

function storeFigures(writer: Writer, activityId: string, claimed: FigureInput[], reports: Reports): void {
  const claims = claimed.map(({ evidence: spans, ...figure }, position) => ({
    ...figure,
    id: `${activityId}.${position + 1}`,
    position,
    spans,
    rejected: false,
    articleId: spans[0]?.articleId ?? null,
    reportedOn: reports.get(spans[0]?.articleId ?? '')?.date ?? null,
    place: spans[0]?.start ?? 0,
  }))
  const standings = standingsOf(claims)
  for (const { spans, rejected: _r, articleId: _a, reportedOn: _d, place: _p, ...figure } of claims) {
    writer.tx
      .insert(figures)
      .values({ ...figure, activityId, standing: standings.get(figure.id) ?? 'rejected' })
      .run()
    for (const span of spans)
      writer.tx
        .insert(evidence)
        .values({ figureId: figure.id, ...span })
        .run()
  }
}
