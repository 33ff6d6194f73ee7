import type { ComparisonOverTime } from '@/domain/comparison/answers'
import { amountCell } from '@/domain/reports/amount-cell'
import { type Divided, scaledCell, scaleLines, scaleTitle } from '@/domain/reports/comparison-lines'
import { headLines, type Origin } from '@/domain/reports/head'
import { measureName } from '@/domain/reports/measure-name'
import { boundWord } from '@/domain/reports/quantity-columns'
import { type Column, type Naming, number, type Table, tableOf, text } from '@/domain/reports/table'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { Realisation } from '@/domain/vocabulary'

type Area = ComparisonOverTime['rows'][number]
type Cell = Area['cells'][number]

/** One area in one period. */
export interface TimelineRow {
  area: Pick<Area, 'key' | 'label' | 'kind'>
  /** As `by` names it; `unknown` for what no period of the axis can take. */
  period: string
  cell: Cell
}

/** Areas over the years or months, an area in a period on each row. */
export function timelineTable(
  rows: Iterable<TimelineRow>,
  { subject, per, step }: Pick<ComparisonOverTime, 'subject' | 'step' | 'per'>,
  realisation: Realisation,
  denominator: Divided | null,
  origin: Origin,
  { words }: Pick<Naming, 'words'>,
): Table {
  const area = words('dimension.area')
  const measure = measureName(subject, realisation, words)
  const title = (key: string, of = measure) =>
    words(`export.column.${key}`, { measure: of, unit: words(`measureUnit.${subject}`) })
  const scaled = words('compare.file.column.scaled', { measure, scale: scaleTitle(per, denominator, words) })
  const columns: Column<TimelineRow>[] = [
    text(area, (row) => row.area.label),
    text(words('export.column.code', { column: area }), (row) => (row.area.kind === null ? '' : row.area.key)),
    text(words(`dimension.${step}`), ({ period }) => (period === UNKNOWN ? words(`row.${step}.unknown`) : period)),
    number(words('export.column.activities'), ({ cell }) => cell.activities),
    number(title('quantity'), ({ cell }) => amountCell(cell.amount ?? NOTHING, words)),
    text(title('bound'), ({ cell }) => boundWord(cell.amount?.bound ?? null, words)),
    number(title('reported'), ({ cell }) => cell.reported),
    number(title('unreported'), ({ cell }) => cell.unreported),
    ...(per === 'total'
      ? []
      : [
          number<TimelineRow>(scaled, ({ cell }) => scaledCell(cell, per, words)),
          text<TimelineRow>(title('bound', scaled), ({ cell }) => boundWord(cell.scaled?.bound ?? null, words)),
        ]),
    number(words('compare.file.column.rankFirst', { measure }), ({ cell }) => cell.rank?.first ?? ''),
    number(words('compare.file.column.rankLast', { measure }), ({ cell }) => cell.rank?.last ?? ''),
  ]
  const head = headLines(words(`compare.file.timeline.${step}`, { measure }), origin, words)
  return tableOf([...head, ...scaleLines(per, denominator, words), words('compare.file.head.ranks')], columns, rows)
}

const NOTHING = { value: null, bound: null }
