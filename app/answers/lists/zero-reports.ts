import type { AnswerContext } from '@/app/answers/context'
import type { Asking } from '@/app/answers/lists/asking'
import { zeroReportsAnswer } from '@/app/answers/zero-reports'
import { withCompareView } from '@/components/compare/compare-view'
import type { Table } from '@/domain/reports/table'
import { zeroReportsTable } from '@/domain/reports/zero-reports-table'
import { type Filter, filterToParams } from '@/domain/statistics/filter'
import type { LedgerSubject } from '@/domain/vocabulary'

/** What was not reported, as a table. */
export function zeroReportsExport(
  context: AnswerContext,
  filter: Filter,
  subject: LedgerSubject,
  { at, origin }: Asking,
): Table {
  const reports = zeroReportsAnswer(context, filter, subject)
  const query = withCompareView(filterToParams(filter), { focus: subject }).toString()
  const address = `${origin}/compare/zero-reports${query && `?${query}`}`
  return zeroReportsTable(reports, (id) => `${origin}/activities/${id}`, { ...reports, at, address }, context)
}
