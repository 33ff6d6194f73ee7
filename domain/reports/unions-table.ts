import { headLines, type Origin } from '@/domain/reports/head'
import { totalsColumns } from '@/domain/reports/quantity-columns'
import { type Column, type Naming, number, type Table, tableOf, text } from '@/domain/reports/table'
import type { AreaUnions, UnionRow } from '@/domain/statistics/area-unions-answers'
import { type Level, type Realisation, TOTALS } from '@/domain/vocabulary'

interface Row extends UnionRow {
  isStreet: boolean
  level: Level | null
  unions: string[]
  alsoNamed: number | null
}

/** The streets and towns of an area, those with nothing included, then its other unions, each with every total. */
export function unionsTable(
  { area, streets, others }: AreaUnions,
  realisation: Realisation,
  origin: Origin,
  { words, areaName }: Naming,
): Table {
  const title = (name: string) => words(`areaPage.file.column.${name}`)
  const rows: Row[] = [
    ...streets.map((row) => ({ ...row, isStreet: true, level: null })),
    ...others.map((row) => ({ ...row, isStreet: false, unions: [], alsoNamed: null })),
  ]
  const plans = TOTALS.filter((total) => rows.some(({ planned }) => planned[total].reported > 0))
  const columns: Column<Row>[] = [
    text(title('group'), ({ isStreet }) => words(`areaPage.file.group.${isStreet ? 'street' : 'other'}`)),
    text(title('name'), ({ label }) => label, 'name'),
    text(words('dimension.level'), ({ isStreet, level }) =>
      isStreet ? words('level.township') : level && words(`level.${level}`),
    ),
    text(title('unions'), ({ unions }) => unions.join(words('sentence.listSeparator')), 'name'),
    number(words('export.column.activities'), ({ activities }) => activities),
    number(title('alsoNamed'), ({ alsoNamed }) => alsoNamed ?? ''),
    number(words('export.column.articles'), ({ articles }) => articles),
    ...totalsColumns<Row>(plans, realisation, true, words),
  ]
  const head = [
    ...headLines(words('areaPage.file.title', { area: areaName(area) }), origin, words),
    words('areaPage.unions.fair'),
  ]
  return tableOf(head, columns, rows)
}
