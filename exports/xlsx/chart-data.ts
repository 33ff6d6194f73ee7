import type { ChartSpec } from '@/domain/reports/document/chart-spec'
import { columnLetters, quotedName } from '@/exports/xlsx/cell-reference'

/** The sheet that holds the numbers of all charts; it can be shown, and then the charts' numbers are there to change. */
export const CHART_SHEET = '_charts'

/** How far an open end is drawn beyond its value, as a share of the chart's largest. */
const WHISKER = 0.035

/** A range of the sheet of charts with what stands in it, as a chart keeps both. */
export interface Range<Value> {
  formula: string
  values: Value[]
}

export interface ChartSeries {
  name: Range<string>
  values: Range<number | null>
  /** What is written beside each point. */
  texts: string[]
  /** How far each point is open; null where all are closed. */
  above: Range<number> | null
  below: Range<number> | null
}

/** A chart whose numbers have their place on a sheet. */
export interface PlacedChart {
  caption: string
  kind: ChartSpec['kind']
  unit: string
  categories: Range<string>
  series: ChartSeries[]
}

/** Collects the numbers of a workbook's charts: each gets a block of rows, a column for the names and some per series. */
export class ChartData {
  readonly rows: (string | number | null)[][] = []
  readonly #sheet: string

  /** @param name of the sheet that will hold the rows */
  constructor(name: string) {
    this.#sheet = quotedName(name)
  }

  place(caption: string, spec: ChartSpec): PlacedChart {
    this.rows.push([caption])
    const header: (string | number | null)[] = [spec.unit]
    const body: (string | number | null)[][] = spec.categories.map((category, i) => [categoryText(category, i, spec)])
    const headerRow = this.rows.length + 1
    this.rows.push(header, ...body, [])

    const values = spec.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0))
    const whisker = Math.max(0, ...values) * WHISKER
    const column = <Value extends string | number | null>(title: string, cells: Value[]): Range<Value> => {
      const letters = columnLetters(header.push(title))
      for (const [i, cell] of cells.entries()) body[i]?.push(cell)
      const last = headerRow + body.length
      return { formula: `${this.#sheet}!$${letters}$${headerRow + 1}:$${letters}$${last}`, values: cells }
    }
    return {
      caption,
      kind: spec.kind,
      unit: spec.unit,
      categories: {
        formula: `${this.#sheet}!$A$${headerRow + 1}:$A$${headerRow + body.length}`,
        values: body.map(([category]) => String(category)),
      },
      series: spec.series.map(({ name, points }) => {
        const placed = spec.categories.map((_, i) => points[i])
        const range = column(
          name,
          placed.map((point) => point?.value ?? null),
        )
        const title = `${this.#sheet}!$${columnLetters(header.length)}$${headerRow}`
        const ends = (side: 'above' | 'below', mark: string) => {
          const sizes = placed.map((point) => (point?.open[side] && point.value !== null ? whisker : 0))
          return sizes.some((size) => size > 0) ? column(`${name} ${mark}`, sizes) : null
        }
        return {
          name: { formula: title, values: [name] },
          values: range,
          texts: placed.map((point) => point?.text ?? ''),
          above: ends('above', '+'),
          below: ends('below', '−'),
        }
      }),
    }
  }
}

/** Where nothing at all was reported there is no bar that could be labelled: then the name says so. */
function categoryText(category: string, index: number, { series }: ChartSpec): string {
  const points = series.map(({ points }) => points[index])
  const isEmpty = points.every((point) => point === undefined || point.value === null)
  const text = points.find((point) => point !== undefined)?.text
  return isEmpty && text ? `${category} · ${text}` : category
}
