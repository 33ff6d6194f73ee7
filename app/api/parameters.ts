import { z } from 'zod'
import type { AskedComparison } from '@/app/answers/compare/comparison'
import type { AskedOverTime } from '@/app/answers/compare/over-time'
import { LEDGER_SORTS } from '@/app/answers/ledger-page'
import type { RowOf } from '@/app/answers/row'
import { ARTICLE_SORTS } from '@/db/queries/list-articles'
import { type Against, type Scale, STEPS, USUAL_FOCUS, USUAL_SUBJECTS } from '@/domain/comparison/words'
import { comparePartial, isPartialDate } from '@/domain/figures/partial-date'
import { FILE_FORMATS, FILE_KINDS, type FileKind, FORMATS } from '@/domain/reports/file-kinds'
import { ACTIVITY_SORTS } from '@/domain/statistics/activity-sorts'
import { BadRequest } from '@/domain/statistics/filter-schema'
import { isRowKey } from '@/domain/statistics/row-keys'
import type { By } from '@/domain/statistics/series'
import {
  DIMENSIONS,
  type Dimension,
  ENTITIES,
  LEDGER_SUBJECTS,
  type LedgerSubject,
  LOCALES,
  REVISION_ACTIONS,
} from '@/domain/vocabulary'

/** The parameters beside the filter. Every route takes `lang`; the schemas feed the checks and the OpenAPI description. */

const dimension = DIMENSIONS.join('|')
const by = z
  .string()
  .regex(new RegExp(`^(${dimension})(,(${dimension}))?$`))
  .refine((text) => new Set(text.split(',')).size === text.split(',').length)
const lang = z.enum(LOCALES).optional()
const row = {
  by: by.optional(),
  key: z.array(z.string().max(200)).max(2).optional(),
}
/** A state of the database: a day, or the number of a revision as r123. */
const state = z
  .string()
  .regex(/^(r\d{1,12}|\d{4}-\d{2}-\d{2})$/)
  .refine((text) => text.startsWith('r') || isPartialDate(text))
const subject = LEDGER_SUBJECTS.join('|')
const per = z
  .string()
  .regex(/^(total|activity|share|by:[a-z0-9-]{1,40})$/)
  .default('total')
const date = '\\d{4}(-\\d{2}){0,2}'
const page = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(1000).optional(),
}

export const noParameters = z.strictObject({ lang })
export const statisticsParameters = z.strictObject({ by, lang })
/** An earlier revision of the database, as r123. */
const at = z.string().regex(/^r\d{1,12}$/)

export const ledgerParameters = z.strictObject({
  measure: z.enum(LEDGER_SUBJECTS),
  sort: z.enum(LEDGER_SORTS).default('-period'),
  ...page,
  ...row,
  at: at.optional(),
  lang,
})
export const promisesParameters = z.strictObject({ ...page, lang })
export const activityListParameters = z.strictObject({
  sort: z.enum(ACTIVITY_SORTS).default('-period'),
  ...page,
  ...row,
  lang,
})
export const changesParameters = z.strictObject({
  measure: z.enum(LEDGER_SUBJECTS),
  since: state,
  until: state.optional(),
  per: z
    .string()
    .regex(/^(total|by:[a-z0-9-]{1,40})$/)
    .default('total'),
  lang,
})
export const comparisonParameters = z.strictObject({
  measures: z
    .string()
    .regex(new RegExp(`^(${subject})(,(${subject}))*$`))
    .default(USUAL_SUBJECTS.join(',')),
  per,
  against: z
    .string()
    .regex(new RegExp(`^(lastYear|previous|${date}/${date})$`))
    .optional(),
  lang,
})
export const overTimeParameters = z.strictObject({
  measure: z.enum(LEDGER_SUBJECTS).default(USUAL_FOCUS),
  per,
  step: z.enum(STEPS).default('year'),
  lang,
})
export const profilesParameters = z.strictObject({ measure: z.enum(LEDGER_SUBJECTS).default(USUAL_FOCUS), lang })
export const zeroReportsParameters = z.strictObject({ measure: z.enum(LEDGER_SUBJECTS).default(USUAL_FOCUS), lang })
/** A part of a name. */
export const organisersParameters = z.strictObject({ name: z.string().trim().min(1).max(100), lang })
export const articleListParameters = z.strictObject({
  sort: z.enum(ARTICLE_SORTS).default('-date'),
  ...page,
  ...row,
  lang,
})

/** A list that is no list of statistics: as JSON, or as a file. */
export const permissionsParameters = z.strictObject({ format: z.enum(['csv', 'xlsx']).optional(), lang })
/** A day of Beijing. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isPartialDate)
export const historyParameters = z.strictObject({
  person: z.string().min(1).max(100).optional(),
  since: day.optional(),
  until: day.optional(),
  entity: z.enum(ENTITIES).optional(),
  record: z.string().min(1).max(200).optional(),
  action: z.enum(REVISION_ACTIONS).optional(),
  ...page,
  format: z.enum(['csv', 'xlsx']).optional(),
  lang,
})
export const recentFilesParameters = z.strictObject({ limit: page.limit, lang })
export const templateParameters = z.strictObject({ format: z.enum(['xlsx', 'csv']), lang })
export const reviewParameters = z.strictObject({ ...page, lang })
const recordId = z.string().min(1).max(200).optional()
export const reviewItemParameters = z.strictObject({ article: recordId, activity: recordId, lang })

/** A file takes what the route of its list takes, but for the pages: it is always complete. */
const paging = { limit: true, cursor: true } as const
const file = <Kind extends FileKind>(what: Kind) => ({ what: z.literal(what), format: z.enum(FORMATS[what]) })

export const exportParameters = {
  report: z.strictObject({ ...file('report'), lang }),
  bulletin: z.strictObject({ ...file('bulletin'), lang }),
  comparison: z.strictObject({ ...file('comparison'), lang }),
  workbook: z.strictObject({ ...file('workbook'), lang }),
  statistics: z.strictObject({ ...file('statistics'), ...statisticsParameters.shape }),
  ledger: z.strictObject({ ...file('ledger'), ...ledgerParameters.omit({ ...paging, at: true, sort: true }).shape }),
  figures: z.strictObject({ ...file('figures'), activity: recordId, lang }),
  activities: z.strictObject({ ...file('activities'), ...activityListParameters.omit(paging).shape }),
  articles: z.strictObject({ ...file('articles'), ...articleListParameters.omit(paging).shape }),
  promises: z.strictObject({ ...file('promises'), lang }),
  ranking: z.strictObject({ ...file('ranking'), ...comparisonParameters.shape }),
  timeline: z.strictObject({ ...file('timeline'), ...overTimeParameters.shape }),
  profiles: z.strictObject({ ...file('profiles'), ...profilesParameters.shape }),
  'zero-reports': z.strictObject({ ...file('zero-reports'), ...zeroReportsParameters.shape }),
  changes: z.strictObject({ ...file('changes'), ...changesParameters.shape }),
  unions: z.strictObject({ ...file('unions'), lang }),
} satisfies Record<FileKind, z.ZodObject>

/** The parameters of all downloads together, as the description of the route lists them. */
export const anyExportParameters = z.strictObject({
  what: z.enum(FILE_KINDS),
  format: z.enum(FILE_FORMATS),
  ...row,
  measure: z.enum(LEDGER_SUBJECTS).optional(),
  activity: recordId,
  sort: z.enum([...ACTIVITY_SORTS, ...ARTICLE_SORTS]).optional(),
  since: state.optional(),
  until: state.optional(),
  per: z.string().optional(),
  measures: z.string().optional(),
  against: z.string().optional(),
  step: z.enum(STEPS).optional(),
  lang,
})

/** A look at a workbook takes what the workbook itself takes. */
export const sheetsParameters = anyExportParameters.omit({ format: true })

/** The dimensions of a checked `by`. */
export function dimensionsOf(text: string): By {
  return text.split(',') as unknown as [Dimension] | [Dimension, Dimension]
}

/** What checked parameters ask of a comparison; a measure named twice stands there once. */
export function comparisonOf({ measures, per, against }: z.output<typeof comparisonParameters>): AskedComparison {
  if (against?.includes('/')) expectPeriod(against)
  return {
    subjects: [...new Set(measures.split(','))] as LedgerSubject[],
    per: per as Scale,
    against: (against as Against | undefined) ?? null,
  }
}

/** @throws BadRequest where an end of the period is no date, or its end lies before its beginning */
function expectPeriod(against: string): void {
  const [from = '', to = ''] = against.split('/')
  if (!isPartialDate(from) || !isPartialDate(to)) throw new BadRequest('against', 'date', against)
  if (comparePartial(from, to) > 0) throw new BadRequest('against', 'order', against)
}

export function overTimeOf({ measure, per, step }: z.output<typeof overTimeParameters>): AskedOverTime {
  return { subject: measure, per: per as Scale, step }
}

/**
 * The row that `by` and `key` name together.
 * @throws BadRequest where one is there without the other, the keys are not as many as the dimensions, or no row has it
 */
export function rowOf(parameters: { by?: string | undefined; key?: string[] | undefined }): RowOf | null {
  if (parameters.by === undefined && parameters.key === undefined) return null
  if (parameters.by === undefined) throw new BadRequest('by', 'missing', '')
  const dimensions = dimensionsOf(parameters.by)
  const keys = parameters.key ?? []
  if (keys.length !== dimensions.length) {
    throw new BadRequest('key', keys.length < dimensions.length ? 'missing' : 'repeated', keys.join(', '))
  }
  const bad = keys.find((key, i) => !isRowKey(key, dimensions[i] ?? dimensions[0]))
  if (bad !== undefined) throw new BadRequest('key', 'unknownValue', bad.slice(0, 60))
  return { by: dimensions, keys }
}

/** @throws BadRequest naming the first parameter of a query that is not among those known */
export function refuseOthers(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys()) if (!known.includes(name)) throw new BadRequest(name, 'unknownParameter', name)
}

/**
 * Reads the parameters of a schema out of a query; the filter's are left to `parseFilter`.
 * @throws BadRequest naming the first one at fault
 */
export function readParameters<Shape extends z.ZodRawShape>(
  query: URLSearchParams,
  schema: z.ZodObject<Shape>,
): z.output<z.ZodObject<Shape>> {
  const raw: Record<string, string | string[]> = {}
  for (const name of Object.keys(schema.shape)) {
    const values = query.getAll(name)
    if (name === 'key') {
      if (values.length > 0) raw[name] = values
    } else if (values.length > 1) throw new BadRequest(name, 'repeated', values.join(', '))
    else if (values[0] !== undefined) raw[name] = values[0]
  }
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const name = String(parsed.error.issues[0]?.path[0] ?? '')
  const value = String(raw[name] ?? '')
  throw new BadRequest(name, raw[name] === undefined ? 'missing' : 'unknownValue', value.slice(0, 60))
}
