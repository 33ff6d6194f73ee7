import type { z } from 'zod'
import type { AskedChanges } from '@/app/answers/changes/changes'
import { type AskedComparison, againstOf } from '@/app/answers/compare/comparison'
import type { AskedOverTime } from '@/app/answers/compare/over-time'
import type { RowOf } from '@/app/answers/row'
import { comparisonOf, dimensionsOf, exportParameters, overTimeOf, readParameters, rowOf } from '@/app/api/parameters'
import type { ArticleSort } from '@/db/queries/list-articles'
import { FILE_KINDS, type FileFormat, type FileKind, type ReportKind } from '@/domain/reports/file-kinds'
import { expectSuitable } from '@/domain/reports/suitable-filter'
import type { ActivitySort } from '@/domain/statistics/activity-sorts'
import { type Filter, filterToParams } from '@/domain/statistics/filter'
import { BadRequest, parseFilter } from '@/domain/statistics/filter-schema'
import type { By } from '@/domain/statistics/series'
import type { LedgerSubject } from '@/domain/vocabulary'

/** What a file is to hold, with whatever is chosen beside the filter. */
export type Subject =
  | { what: ReportKind }
  | { what: 'statistics'; by: By }
  | { what: 'ledger'; measure: LedgerSubject; row: RowOf | null }
  | { what: 'figures'; activity: string | null }
  | { what: 'activities'; sort: ActivitySort; row: RowOf | null }
  | { what: 'articles'; sort: ArticleSort; row: RowOf | null }
  | { what: 'promises' }
  | { what: 'unions' }
  | { what: 'zero-reports' | 'profiles'; measure: LedgerSubject }
  | ({ what: 'changes' } & AskedChanges)
  | ({ what: 'ranking' } & AskedComparison)
  | ({ what: 'timeline' } & AskedOverTime)

export interface FileRequest {
  subject: Subject
  format: FileFormat
  filter: Filter
  /** Asks the same again: the query of the screen's address, without format and language. */
  query: string
}

/**
 * Reads what the screen, the API, the recent files and the command ask for: the one place that says what can be asked.
 * @throws BadRequest naming the first parameter that is missing, unknown, or does not suit what is asked for
 */
export function readFileRequest(query: URLSearchParams): FileRequest {
  const what = kindOf(query)
  const schema = exportParameters[what]
  const { format, ...subject } = readSubject(what, query)
  const filter = parseFilter(query, Object.keys(schema.shape))
  expectSuitable(what, filter)
  if (subject.what === 'ranking' && subject.against !== null) againstOf(filter, subject.against)
  return { subject, format, filter, query: queryOf(what, query, filter) }
}

function kindOf(query: URLSearchParams): FileKind {
  const [asked, again] = query.getAll('what')
  if (asked === undefined) throw new BadRequest('what', 'missing', '')
  if (again !== undefined) throw new BadRequest('what', 'repeated', `${asked}, ${again}`)
  const what = FILE_KINDS.find((each) => each === asked)
  if (what === undefined) throw new BadRequest('what', 'unknownValue', asked.slice(0, 60))
  return what
}

function readSubject(what: FileKind, query: URLSearchParams): Subject & { format: FileFormat } {
  switch (what) {
    case 'statistics': {
      const { format, by } = readParameters(query, exportParameters.statistics)
      return { what, format, by: dimensionsOf(by) }
    }
    case 'ledger': {
      const { format, measure, ...row } = readParameters(query, exportParameters.ledger)
      return { what, format, measure, row: rowOf(row) }
    }
    case 'profiles': {
      const { format, measure } = readParameters(query, exportParameters.profiles)
      return { what, format, measure }
    }
    case 'zero-reports': {
      const { format, measure } = readParameters(query, exportParameters['zero-reports'])
      return { what, format, measure }
    }
    case 'figures': {
      const { format, activity } = readParameters(query, exportParameters.figures)
      return { what, format, activity: activity ?? null }
    }
    case 'activities': {
      const { format, sort, ...row } = readParameters(query, exportParameters.activities)
      return { what, format, sort, row: rowOf(row) }
    }
    case 'articles': {
      const { format, sort, ...row } = readParameters(query, exportParameters.articles)
      return { what, format, sort, row: rowOf(row) }
    }
    case 'ranking': {
      const { format, what: _what, ...asked } = readParameters(query, exportParameters.ranking)
      return { what, format, ...comparisonOf(asked) }
    }
    case 'timeline': {
      const { format, what: _what, ...asked } = readParameters(query, exportParameters.timeline)
      return { what, format, ...overTimeOf(asked) }
    }
    case 'changes': {
      const { format, measure, since, until, per } = readParameters(query, exportParameters.changes)
      return { what, format, subject: measure, since, until: until ?? null, per }
    }
    default: {
      const schema: z.ZodObject<{ format: z.ZodType<FileFormat> }, z.core.$ZodObjectConfig> = exportParameters[what]
      return { what, format: readParameters(query, schema).format }
    }
  }
}

/** Parameters beside the filter in the order in which they are described, then the filter as every address has it. */
function queryOf(what: FileKind, query: URLSearchParams, filter: Filter): string {
  const params = new URLSearchParams()
  for (const name of Object.keys(exportParameters[what].shape)) {
    if (name === 'format' || name === 'lang') continue
    for (const value of query.getAll(name)) params.append(name, value)
  }
  for (const [name, value] of filterToParams(filter)) params.append(name, value)
  return params.toString()
}
