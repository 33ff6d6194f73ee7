import { talliesOverTime } from '@/app/answers/compare/city-tallies'
import { kindsOfAreas } from '@/app/answers/compare/kinds-of-areas'
import type { AskedOverTime } from '@/app/answers/compare/over-time'
import { scalingOf } from '@/app/answers/compare/scaling'
import { type AnswerContext, rowLabel } from '@/app/answers/context'
import { type Asking, originOfList } from '@/app/answers/lists/asking'
import { withCompareView } from '@/components/compare/compare-view'
import { overTime } from '@/domain/comparison/over-time'
import type { Table } from '@/domain/reports/table'
import { type TimelineRow, timelineTable } from '@/domain/reports/timeline-table'
import { type Filter, filterToParams } from '@/domain/statistics/filter'
import { UNKNOWN } from '@/domain/statistics/row-keys'

/** Areas over time as a table; what has no known month or year stands after the periods of its area. */
export function timelineExport(context: AnswerContext, filter: Filter, asked: AskedOverTime, asking: Asking): Table {
  const { db } = context
  const { subject, per, step } = asked
  const scaling = scalingOf(db, per)
  const { periods, rows, activities } = overTime(talliesOverTime(db, filter, step), filter, subject, step, scaling)
  const kinds = kindsOfAreas(db)
  const lines = rows.flatMap(({ key, cells, undated }): TimelineRow[] => {
    const area = { key, label: rowLabel(context, 'area', key), kind: kinds.get(key) ?? null }
    const dated = cells.map((cell, i) => ({ area, period: periods[i] ?? UNKNOWN, cell }))
    return undated.activities === 0 ? dated : [...dated, { area, period: UNKNOWN, cell: undated }]
  })
  const params = withCompareView(filterToParams(filter), { focus: subject, per, step })
  const origin = originOfList(context, filter, activities, null, asking, `/compare?${params}`)
  return timelineTable(lines, asked, filter.realisation, scaling.denominator, origin, context)
}
