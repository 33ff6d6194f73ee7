import { filterHref } from '@/components/filters/filter-href'
import { FORMATS, REPORT_KINDS, type ReportKind } from '@/domain/reports/file-kinds'
import { type Filter, filterToParams } from '@/domain/statistics/filter'

export type ReportFormat = (typeof FORMATS)[ReportKind][number]

/** The kind of report that an address asks for; the first one where it names none that there is. */
export function kindIn(params: URLSearchParams): ReportKind {
  const asked = params.get('what')
  return REPORT_KINDS.find((kind) => kind === asked) ?? REPORT_KINDS[0]
}

/** The address of the same choice with another kind of report. */
export function kindHref(params: URLSearchParams, filter: Filter, kind: ReportKind): string {
  const next = new URLSearchParams(params)
  next.set('what', kind)
  return filterHref('/reports', next, filter)
}

/** A report as a question to the API. */
export function reportQuery(kind: ReportKind, filter: Filter): string {
  return new URLSearchParams([['what', kind], ...filterToParams(filter)]).toString()
}

export function formatsOf(kind: ReportKind): readonly ReportFormat[] {
  return FORMATS[kind]
}
