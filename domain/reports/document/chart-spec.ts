/** A picture of numbers: what is drawn, not how. Colours and sizes are the writer's. */
export interface ChartSpec {
  /** `bars` lie (names of districts and kinds), `columns` stand (months, years), `lines` join points in time. */
  kind: 'bars' | 'columns' | 'lines'
  /** The unit of the values, as at an axis: 人, 项. */
  unit: string
  categories: string[]
  /** One or several; each has a point for each category. */
  series: { name: string; points: ChartPoint[] }[]
}

export interface ChartPoint {
  /** Null where nothing was reported: drawn as a gap, never as zero. */
  value: number | null
  /** As written beside it: 2,540余, 未报道. */
  text: string
  /** Which ends the bound leaves open (domain/figures/quantity.ts, openSides). */
  open: { above: boolean; below: boolean }
}
