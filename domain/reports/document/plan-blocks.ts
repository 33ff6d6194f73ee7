import { paragraph } from '@/domain/reports/document/paragraph'
import { percentCell } from '@/domain/reports/document/percent-cell'
import { number } from '@/domain/reports/document/quantity-table'
import type { Block } from '@/domain/reports/document/report-document'
import { type ReportPen, totalTitle } from '@/domain/reports/document/report-pen'
import { writeNumbers } from '@/domain/reports/document/source-marks'
import type { Cell } from '@/domain/reports/table'
import type { Promises } from '@/domain/statistics/answers'

type Item = Promises['items'][number]

/** The most plans that are listed by name. */
const LISTED_PLANS = 200

/**
 * 计划与完成: every plan beside what was done of it. An outcome that nobody reported is not nothing done.
 * @param numbersOf the numbers of an activity's sources; null in a paper that lists none
 */
export function planBlocks(
  items: readonly Item[],
  numbersOf: ((activityIds: readonly string[]) => number[]) | null,
  pen: ReportPen,
): Block[] {
  const { words, book } = pen
  const heading = { kind: 'heading' as const, level: 1 as const, text: words('report.heading.plans') }
  const count = (name: string, value: number) => book.count(`plans/${name}`, words(`report.plans.label.${name}`), value)
  const total = count('count', items.length)
  if (total === 0) return [heading, paragraph(words, words('report.plans.none'))]
  const done = items.filter(({ achieved }) => achieved.value !== null).length
  const activities = new Set(items.map(({ activity }) => activity.id)).size
  const said = words('report.plans.counted', {
    activities: count('activities', activities),
    count: total,
    done: count('reported', done),
    open: count('unreported', total - done),
  })
  const shown = items.slice(0, LISTED_PLANS)
  const left = total - shown.length
  return [
    heading,
    paragraph(words, said),
    {
      kind: 'table',
      caption: words('report.table.plans'),
      columns: [
        { title: words('export.column.activity'), align: 'left', width: 4.6 },
        { title: words('dimension.area'), align: 'left', width: 2.4 },
        { title: words('export.column.subject'), align: 'left', width: 2.2 },
        number(words('realisation.planned'), 2),
        number(words('realisation.achieved'), 2),
        number(words('report.plans.share'), 2.4),
        ...(numbersOf ? [{ title: words('report.activities.source'), align: 'center' as const, width: 1.3 }] : []),
      ],
      rows: shown.map((item) => planRow(item, numbersOf, pen)),
      hasTotal: false,
      note: left > 0 ? words('report.plans.rest', { count: count('unlisted', left) }) : null,
      isWide: false,
    },
  ]
}

function planRow(item: Item, numbersOf: ((activityIds: readonly string[]) => number[]) | null, pen: ReportPen): Cell[] {
  const { words, book, areaName, filter } = pen
  const { activity, measure, planned, achieved } = item
  const key = `plan/${activity.id}/${measure}`
  const label = (name: string) =>
    words('report.plans.rowLabel', { activity: activity.name, measure: words(`measure.${measure}`), name })
  const area = filter.attribution === 'organiser' ? activity.area : activity.placeArea
  return [
    activity.name,
    area === null ? words('row.area.unknown') : areaName(area),
    totalTitle(measure, 'achieved', words),
    book.cell(`${key}/planned`, label(words('realisation.planned')), planned),
    book.cell(`${key}/achieved`, label(words('realisation.achieved')), achieved),
    percentCell(
      book.ratio(`${key}/percent`, label(words('report.plans.share')), achieved, planned) ?? words('report.noShare'),
    ),
    ...(numbersOf ? [writeNumbers(numbersOf([activity.id]), words)] : []),
  ]
}
