import { type AnswerContext, rowLabel, sentenceOf } from '@/app/answers/context'
import { listAreas } from '@/db/queries/areas'
import { articlesByMonth } from '@/db/queries/articles-by-month'
import { lastBefore } from '@/db/queries/last-before'
import { tallies } from '@/db/queries/tallies'
import { monthsOfPeriod } from '@/domain/comparison/months-of-period'
import { isRecordCount } from '@/domain/comparison/words'
import type { ZeroReportRow, ZeroReports } from '@/domain/comparison/zero-report-answers'
import { type Silences, type SilentRow, silenceOfMonth, silencesOf } from '@/domain/comparison/zero-reports'
import type { Filter } from '@/domain/statistics/filter'
import type { LedgerSubject } from '@/domain/vocabulary'

/** What of the filter's period the articles at hand do not report: by area, by type, by both, and by month. */
export function zeroReportsAnswer(context: AnswerContext, filter: Filter, subject: LedgerSubject): ZeroReports {
  const { db, revision } = context
  const { areas, types, cells, activities, months, withoutMonth } = silencesOf(
    (by) => tallies(db, filter, by),
    (by) => tallies(db, { ...filter, review: 'all' }, by),
    filter,
    subject,
  )
  const kinds = new Map<string, ZeroReports['areas'][number]['kind']>(
    listAreas(db).map(({ code, kind }) => [code, kind]),
  )
  const lastOfArea = lastOf(context, filter, 'area', subject)
  const lastOfType = lastOf(context, filter, 'type', subject)
  return {
    sentence: sentenceOf(context, filter, activities),
    revision,
    subject,
    activities,
    areas: areas.map((row) => ({
      ...row,
      label: rowLabel(context, 'area', row.key),
      kind: kinds.get(row.key) ?? null,
      last: lastOfArea(row),
    })),
    types: types.map((row) => ({ ...row, label: rowLabel(context, 'type', row.key), last: lastOfType(row) })),
    cells,
    months: monthRows(context, filter, months),
    withoutMonth,
  }
}

/** Gives the last activity before the period that would have filled a row, had it been in the period. */
function lastOf(
  { db }: AnswerContext,
  filter: Filter,
  by: 'area' | 'type',
  subject: LedgerSubject,
): (row: SilentRow) => ZeroReportRow['last'] {
  const { from } = filter
  if (from === undefined) return () => null
  const any = lastBefore(db, filter, by, from, null)
  const reporting = isRecordCount(subject) ? any : lastBefore(db, filter, by, from, subject)
  return ({ key, state }) => {
    if (state === 'reported') return null
    return (state === 'silent' ? any : reporting).get(key) ?? null
  }
}

function monthRows({ db }: AnswerContext, { from, to }: Filter, activities: Silences['months']): ZeroReports['months'] {
  const articles = articlesByMonth(db)
  return monthsOfPeriod([...articles.keys(), ...activities.keys()], from ?? null, to ?? null).map((month) => {
    const counts = { activities: activities.get(month) ?? 0, articles: articles.get(month) ?? 0 }
    return { month, state: silenceOfMonth(counts.activities, counts.articles), ...counts }
  })
}
