import type { AnswerContext } from '@/app/answers/context'
import type { Asking } from '@/app/answers/lists/asking'
import { statisticsAnswer } from '@/app/answers/statistics'
import { screenHref } from '@/components/address'
import { statisticsTable } from '@/domain/reports/statistics-table'
import type { Table } from '@/domain/reports/table'
import type { Filter } from '@/domain/statistics/filter'
import type { By } from '@/domain/statistics/series'

/** A breakdown as a table. */
export function statisticsExport(context: AnswerContext, filter: Filter, by: By, { at, origin }: Asking): Table {
  const statistics = statisticsAnswer(context, filter, by)
  const address = origin + screenHref('/', filter)
  return statisticsTable(statistics, by, filter.realisation, { ...statistics, at, address }, context)
}
