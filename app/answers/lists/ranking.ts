import { type AskedComparison, comparisonAnswer } from '@/app/answers/compare/comparison'
import { scalingOf } from '@/app/answers/compare/scaling'
import type { AnswerContext } from '@/app/answers/context'
import type { Asking } from '@/app/answers/lists/asking'
import { withCompareView } from '@/components/compare/compare-view'
import { rankingTable } from '@/domain/reports/ranking-table'
import type { Table } from '@/domain/reports/table'
import { type Filter, filterToParams } from '@/domain/statistics/filter'

/** Areas side by side as a table. */
export function rankingExport(
  context: AnswerContext,
  filter: Filter,
  asked: AskedComparison,
  { at, origin }: Asking,
): Table {
  const comparison = comparisonAnswer(context, filter, asked)
  const { subjects, per, against } = asked
  const params = withCompareView(filterToParams(filter), { subjects: [...subjects], per, against })
  const address = `${origin}/compare?${params}`
  const { denominator } = scalingOf(context.db, per)
  return rankingTable(comparison, denominator, { ...comparison, at, address }, context)
}
