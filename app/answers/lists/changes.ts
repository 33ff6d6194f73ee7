import { type AskedChanges, changedActivities, changesAccount, largestFirst } from '@/app/answers/changes/changes'
import type { AnswerContext } from '@/app/answers/context'
import { type Asking, originOfList } from '@/app/answers/lists/asking'
import { changesTable } from '@/domain/reports/changes-table'
import type { Table } from '@/domain/reports/table'
import { type Filter, filterToParams } from '@/domain/statistics/filter'

/** Every activity that moved a total between two states of the database, as a table. */
export function changesExport(context: AnswerContext, filter: Filter, asked: AskedChanges, asking: Asking): Table {
  const account = changesAccount(context, filter, asked)
  const rows = account.steps.flatMap(({ moves }) => changedActivities(context, largestFirst(moves), account.states))
  const params = filterToParams(filter)
  const { subject, since, until, per } = asked
  for (const [name, value] of Object.entries({ focus: subject, per, since, until })) {
    if (value !== null) params.set(name, value)
  }
  return changesTable(
    rows,
    { subject, since: account.since, until: account.until, start: account.start, end: account.end },
    (id) => `${asking.origin}/activities/${id}`,
    originOfList(context, filter, account.passing.length, null, asking, `/compare/changes?${params}`),
    context,
  )
}
