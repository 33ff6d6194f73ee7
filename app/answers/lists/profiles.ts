import { profilesAnswer } from '@/app/answers/compare/profiles'
import type { AnswerContext } from '@/app/answers/context'
import type { Asking } from '@/app/answers/lists/asking'
import { withCompareView } from '@/components/compare/compare-view'
import { profilesTable } from '@/domain/reports/profiles-table'
import type { Table } from '@/domain/reports/table'
import { type Filter, filterToParams } from '@/domain/statistics/filter'
import type { LedgerSubject } from '@/domain/vocabulary'

/** What each area is like, as a table. */
export function profilesExport(
  context: AnswerContext,
  filter: Filter,
  subject: LedgerSubject,
  { at, origin }: Asking,
): Table {
  const profiles = profilesAnswer(context, filter, subject)
  const query = withCompareView(filterToParams(filter), { focus: subject }).toString()
  const address = `${origin}/compare${query && `?${query}`}`
  return profilesTable(profiles, (id) => `${origin}/activities/${id}`, { ...profiles, at, address }, context)
}
