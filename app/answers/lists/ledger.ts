import type { AnswerContext } from '@/app/answers/context'
import { rowTitle } from '@/app/answers/context'
import { countTotal } from '@/app/answers/ledger'
import { type Asking, originOfList } from '@/app/answers/lists/asking'
import { ledgerRows } from '@/app/answers/lists/ledger-rows'
import { conditionOf, type RowOf } from '@/app/answers/row'
import { ledgerHref } from '@/components/address'
import { countActivities } from '@/db/queries/count-activities'
import { countArticles } from '@/db/queries/list-articles'
import { measureTotal } from '@/db/queries/measure-total'
import { ledgerTable } from '@/domain/reports/ledger-table'
import type { Table } from '@/domain/reports/table'
import { type Filter, filterToParams } from '@/domain/statistics/filter'
import type { LedgerSubject } from '@/domain/vocabulary'

/** A ledger as a table. Its rows are read from the context's database while they are written. */
export function ledgerExport(
  context: AnswerContext,
  filter: Filter,
  measure: LedgerSubject,
  row: RowOf | null,
  asking: Asking,
): Table {
  const { db } = context
  const condition = conditionOf(db, filter, row)
  const activities = countActivities(db, condition)
  const total = () => {
    if (measure === 'activities') return countTotal(activities, activities)
    if (measure === 'articles') return countTotal(countArticles(db, condition), activities)
    return measureTotal(db, condition, activities, measure, filter)
  }
  const address = `/${ledgerHref(filterToParams(filter), measure, row && { by: row.by.join(','), keys: row.keys })}`
  return ledgerTable(
    { measure, total: total(), rowLabel: row && rowTitle(context, row) },
    ledgerRows(db, condition, measure, filter),
    originOfList(context, filter, activities, row, asking, address),
    context,
  )
}
