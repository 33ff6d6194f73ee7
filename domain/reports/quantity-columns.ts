import type { Quantity } from '@/domain/figures/quantity'
import { amountCell } from '@/domain/reports/amount-cell'
import { type Column, number, text } from '@/domain/reports/table'
import type { Totals } from '@/domain/statistics/answers'
import { type Bound, type Realisation, TOTALS, type Total, type Words } from '@/domain/vocabulary'

/** A quantity as number and bound, and for a total also how many activities reported it. */
function quantityColumns<Row>(
  total: Total,
  realisation: Realisation,
  of: (row: Row) => Quantity,
  isTotal: boolean,
  words: Words,
): Column<Row>[] {
  const measure = words(`export.column.measure.${realisation}`, { measure: words(`measure.${total}`) })
  const title = (name: string) => words(`export.column.${name}`, { measure, unit: words(`measureUnit.${total}`) })
  const columns: Column<Row>[] = [
    number(title('quantity'), (row) => amountCell(of(row), words)),
    text(title('bound'), (row) => boundWord(of(row).bound, words)),
  ]
  if (!isTotal) return columns
  return [
    ...columns,
    number(title('reported'), (row) => of(row).reported),
    number(title('unreported'), (row) => of(row).unreported),
  ]
}

/** The word for a bound; none where nothing is reported. */
export function boundWord(bound: Bound | null, words: Words): string | null {
  return bound && words(`bound.${bound}`)
}

/**
 * The columns of every total: those of the filter's realisation, then plans beside what was done. Measures that have
 * no plan at all get no column for plans.
 * @param plans the totals that some row has a plan for
 * @param isTotal whether rows are totals over activities, which also say how many reported
 */
export function totalsColumns<Row extends { measures: Totals; planned: Totals }>(
  plans: readonly Total[],
  realisation: Realisation,
  isTotal: boolean,
  words: Words,
): Column<Row>[] {
  const columns = (key: 'measures' | 'planned', of: Realisation, totals: readonly Total[]) =>
    totals.flatMap((total) => quantityColumns<Row>(total, of, (row) => row[key][total], isTotal, words))
  return [
    ...columns('measures', realisation, TOTALS),
    ...columns('planned', 'planned', realisation === 'achieved' ? plans : []),
  ]
}
