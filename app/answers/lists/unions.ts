import { areaUnionsAnswer } from '@/app/answers/area-unions'
import type { AnswerContext } from '@/app/answers/context'
import type { Asking } from '@/app/answers/lists/asking'
import { screenHref } from '@/components/address'
import { expectOneArea } from '@/domain/reports/suitable-filter'
import type { Table } from '@/domain/reports/table'
import { unionsTable } from '@/domain/reports/unions-table'
import type { Filter } from '@/domain/statistics/filter'

/** The unions of the area that the filter names, as a table. */
export function unionsExport(context: AnswerContext, filter: Filter, { at, origin }: Asking): Table {
  const area = expectOneArea(filter)
  const unions = areaUnionsAnswer(context, filter, area)
  const address = origin + screenHref(`/areas/${area}`, { ...filter, area: undefined })
  return unionsTable(unions, filter.realisation, { ...unions, at, address }, context)
}
