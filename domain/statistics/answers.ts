import { z } from 'zod'
import { filterSchema } from '@/domain/statistics/filter-schema'
import {
  ACTIVITY_TYPES,
  AREA_CODES,
  AREA_KINDS,
  BASES,
  BODY_KINDS,
  BOUNDS,
  DATE_PRECISIONS,
  EXCLUSIONS,
  LEDGER_SUBJECTS,
  LEVELS,
  MEASURES,
  PERIOD_BASES,
  REALISATIONS,
  REVIEW_STATES,
  REVISION_ACTIONS,
  SCOPES,
  SOURCES,
  STANDINGS,
  STATUSES,
  TOTALS,
} from '@/domain/vocabulary'

/** The shapes that the API answers with; pages, charts, exports and the OpenAPI description share them. */

const nothingReported = z.object({
  value: z.null(),
  bound: z.null(),
  reported: z.literal(0),
  unreported: z.int().min(0),
})
const somethingReported = z.object({
  value: z.number().min(0),
  bound: z.enum(BOUNDS),
  reported: z.int().min(1),
  unreported: z.int().min(0),
})
export const quantitySchema = z.union([somethingReported, nothingReported]).meta({ id: 'Quantity' })

/** One quantity for each total; `funds_yuan` in yuan, the others plain counts. */
export const totalsSchema = z.record(z.enum(TOTALS), quantitySchema).meta({ id: 'Totals' })
export type Totals = z.infer<typeof totalsSchema>

/** What a total cannot show by itself. */
export const coverageSchema = z
  .object({
    /** Activities that the period filter took although their period is known too vaguely to be sure. */
    periodUncertain: z.int(),
    /** Activities whose period is only a year, and those without any. */
    yearOnly: z.int(),
    noPeriod: z.int(),
    /** Activities placed in time by the date of their report. */
    byReportDate: z.int(),
    /** Activities that are announced but not yet reported as held. */
    announced: z.int(),
    /** Activities still to be reviewed that are in these numbers (review=all). */
    pending: z.int(),
    publications: z.int(),
    firstPeriod: z.string().nullable(),
    lastPeriod: z.string().nullable(),
  })
  .meta({ id: 'Coverage' })
export type Coverage = z.infer<typeof coverageSchema>

export const summarySchema = z
  .object({
    filter: filterSchema,
    sentence: z.string(),
    revision: z.int(),
    activities: z.int(),
    articles: z.int(),
    /** Totals of the filter's realisation: what was achieved, unless planned was asked for. */
    measures: totalsSchema,
    planned: totalsSchema,
    coverage: coverageSchema,
  })
  .meta({ id: 'Summary' })
export type Summary = z.infer<typeof summarySchema>

export const statisticsRowSchema = z
  .object({
    /** The row's key; of two dimensions, a key for each. `none` and `unknown` stand for what has no such value. */
    key: z.union([z.string(), z.tuple([z.string(), z.string()])]),
    label: z.union([z.string(), z.tuple([z.string(), z.string()])]),
    activities: z.int(),
    articles: z.int(),
    measures: totalsSchema,
    planned: totalsSchema,
    /** For each total, the largest single activity's value: how much one activity makes up. Null where none reported. */
    largest: z.record(z.enum(TOTALS), z.number().nullable()),
  })
  .meta({ id: 'StatisticsRow' })
export type StatisticsRow = z.infer<typeof statisticsRowSchema>

export const statisticsSchema = z
  .object({
    by: z.string(),
    sentence: z.string(),
    revision: z.int(),
    rows: z.array(statisticsRowSchema),
    total: z.object({
      activities: z.int(),
      articles: z.int(),
      measures: totalsSchema,
      planned: totalsSchema,
    }),
  })
  .meta({ id: 'Statistics' })
export type Statistics = z.infer<typeof statisticsSchema>

export const figureSchema = z
  .object({
    id: z.string(),
    measure: z.enum(MEASURES),
    value: z.number(),
    bound: z.enum(BOUNDS),
    printed: z.string(),
    realisation: z.enum(REALISATIONS),
    scope: z.enum(SCOPES),
    part: z.boolean(),
    basis: z.enum(BASES),
    who: z.string().nullable(),
  })
  .meta({ id: 'Figure' })
export type Figure = z.infer<typeof figureSchema>

export const evidenceSchema = z
  .object({
    articleId: z.string(),
    /** Offsets into the article's body in UTF-16 units; `text` is what stands there. */
    start: z.int(),
    end: z.int(),
    text: z.string(),
    /** The sentence that the span stands in, and where in the body it begins. */
    sentence: z.string(),
    sentenceStart: z.int(),
  })
  .meta({ id: 'Evidence' })
export type Evidence = z.infer<typeof evidenceSchema>

export const activityRefSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.enum(ACTIVITY_TYPES),
    level: z.enum(LEVELS),
    area: z.enum(AREA_CODES),
    placeArea: z.enum(AREA_CODES).nullable(),
    period: z.string().nullable(),
    periodBasis: z.enum(PERIOD_BASES),
    status: z.enum(STATUSES),
    review: z.enum(REVIEW_STATES),
    source: z.enum(SOURCES),
  })
  .meta({ id: 'ActivityReference' })
export type ActivityRef = z.infer<typeof activityRefSchema>

export const articleRefSchema = z
  .object({
    id: z.string(),
    headline: z.string().nullable(),
    publication: z.string().nullable(),
    publicationInferred: z.boolean(),
    date: z.string().nullable(),
    year: z.int().nullable(),
    bodyKind: z.enum(BODY_KINDS),
    source: z.enum(SOURCES),
  })
  .meta({ id: 'ArticleReference' })
export type ArticleRef = z.infer<typeof articleRefSchema>

export const ledgerActivitySchema = activityRefSchema
  /** The area that the activity is counted under, by organiser or place as the filter asks, in the reader's language. */
  .extend({ areaName: z.string() })
  .meta({ id: 'LedgerActivity' })
export type LedgerActivity = z.infer<typeof ledgerActivitySchema>

export const ledgerEntrySchema = z
  .object({
    figure: figureSchema.nullable(),
    activity: ledgerActivitySchema,
    article: articleRefSchema.nullable(),
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: 'LedgerEntry' })
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>

export const ledgerSchema = z
  .object({
    measure: z.enum(LEDGER_SUBJECTS),
    /** The name of the row that was asked about; null for the total over everything. */
    rowLabel: z.string().nullable(),
    sentence: z.string(),
    revision: z.int(),
    total: quantitySchema,
    /** How many counted figures carry each bound; null of counts of records, and where there are too many to be counted. */
    bounds: z.record(z.enum(BOUNDS), z.int()).nullable(),
    counted: z.array(ledgerEntrySchema),
    excluded: z.array(ledgerEntrySchema.extend({ reason: z.enum(EXCLUSIONS) })),
    notReported: z.array(ledgerActivitySchema),
    /** Where each part goes on: an answer to a cursor holds more of its part, and nothing of the others. */
    nextCursors: z.object({
      counted: z.string().nullable(),
      excluded: z.string().nullable(),
      notReported: z.string().nullable(),
    }),
  })
  .meta({ id: 'Ledger' })
export type Ledger = z.infer<typeof ledgerSchema>
export type LedgerPart = keyof Ledger['nextCursors']

export const activityItemSchema = activityRefSchema
  .extend({
    series: z.string().nullable(),
    organisers: z.array(z.string()),
    articles: z.int(),
    measures: totalsSchema,
    planned: totalsSchema,
  })
  .meta({ id: 'ActivityItem' })
export type ActivityItem = z.infer<typeof activityItemSchema>

export const activityListSchema = z
  .object({
    sentence: z.string(),
    revision: z.int(),
    items: z.array(activityItemSchema),
    total: z.int(),
    /** Rows of the whole list that stand before this page. */
    before: z.int(),
    previousCursor: z.string().nullable(),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'ActivityList' })
export type ActivityList = z.infer<typeof activityListSchema>

export const revisionSchema = z
  .object({
    id: z.int(),
    at: z.string(),
    actor: z.string(),
    action: z.enum(REVISION_ACTIONS),
    reason: z.string().nullable(),
    before: z.unknown(),
    after: z.unknown(),
  })
  .meta({ id: 'Revision' })
export type Revision = z.infer<typeof revisionSchema>

export const figureDetailSchema = figureSchema
  .extend({
    standing: z.enum(STANDINGS),
    reason: z.string().nullable(),
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: 'FigureDetail' })
export type FigureDetail = z.infer<typeof figureDetailSchema>

export const organiserSchema = z.object({
  name: z.string(),
  role: z.enum(['organiser', 'coOrganiser']),
  level: z.enum(LEVELS).nullable(),
})

export const activityDetailSchema = activityRefSchema
  .extend({
    dateStart: z.string().nullable(),
    dateEnd: z.string().nullable(),
    datePrecision: z.enum(DATE_PRECISIONS),
    place: z.string().nullable(),
    series: z.string().nullable(),
    organisers: z.array(organiserSchema),
    measures: totalsSchema,
    planned: totalsSchema,
    figures: z.array(figureDetailSchema),
    articles: z.array(articleRefSchema),
    sameSeries: z.array(activityRefSchema),
    history: z.array(revisionSchema),
  })
  .meta({ id: 'ActivityDetail' })
export type ActivityDetail = z.infer<typeof activityDetailSchema>

export const articleItemSchema = articleRefSchema
  .extend({
    kicker: z.string().nullable(),
    column: z.string().nullable(),
    page: z.string().nullable(),
    byline: z.array(z.string()),
    activities: z.array(z.object({ id: z.string(), name: z.string() })),
    figures: z.int(),
    /** The start of the body, or the piece around the first hit of a search. */
    excerpt: z.string(),
  })
  .meta({ id: 'ArticleItem' })
export type ArticleItem = z.infer<typeof articleItemSchema>

export const articleListSchema = z
  .object({
    sentence: z.string(),
    revision: z.int(),
    items: z.array(articleItemSchema),
    total: z.int(),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'ArticleList' })
export type ArticleList = z.infer<typeof articleListSchema>

export const articleDetailSchema = articleRefSchema
  .extend({
    kicker: z.string().nullable(),
    column: z.string().nullable(),
    page: z.string().nullable(),
    byline: z.array(z.string()),
    url: z.string().nullable(),
    body: z.string(),
    activities: z.array(
      activityRefSchema.extend({ organisers: z.array(z.string()), figures: z.array(figureDetailSchema) }),
    ),
    history: z.array(revisionSchema),
  })
  .meta({ id: 'ArticleDetail' })
export type ArticleDetail = z.infer<typeof articleDetailSchema>

/** Plans beside what was done, for each activity and total that has a plan. */
export const promisesSchema = z
  .object({
    sentence: z.string(),
    revision: z.int(),
    items: z.array(
      z.object({
        activity: activityRefSchema,
        measure: z.enum(MEASURES),
        planned: quantitySchema,
        achieved: quantitySchema,
      }),
    ),
    /** How many plans there are in all. */
    total: z.int(),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'Promises' })
export type Promises = z.infer<typeof promisesSchema>

export const areaSchema = z
  .object({
    code: z.enum(AREA_CODES),
    zh: z.string(),
    short: z.string(),
    en: z.string(),
    kind: z.enum(AREA_KINDS),
    residents2020: z.int().nullable(),
    /** Row and column in the tile-grid map, north up; null for what has no place on it. */
    tile: z.tuple([z.int(), z.int()]).nullable(),
  })
  .meta({ id: 'Area' })
export type Area = z.infer<typeof areaSchema>

export const healthSchema = z
  .object({ status: z.literal('ok'), database: z.literal('ok'), version: z.string(), revision: z.int() })
  .meta({ id: 'Health' })

export const errorSchema = z
  .object({ error: z.object({ code: z.string(), message: z.string(), field: z.string().optional() }) })
  .meta({ id: 'Error' })
