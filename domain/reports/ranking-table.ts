import type { ComparedCell, ComparedRow, Comparison } from '@/domain/comparison/answers'
import { isRecordCount } from '@/domain/comparison/words'
import { amountCell } from '@/domain/reports/amount-cell'
import { changeCell, comparisonLines, type Divided, scaledCell, scaleTitle } from '@/domain/reports/comparison-lines'
import { headLines, type Origin } from '@/domain/reports/head'
import { measureName } from '@/domain/reports/measure-name'
import { boundWord } from '@/domain/reports/quantity-columns'
import { type Cell, type Column, type Naming, number, type Table, tableOf, text } from '@/domain/reports/table'
import { writePercent } from '@/domain/statistics/shares'
import type { Bound, LedgerSubject, Words } from '@/domain/vocabulary'

/** What is said of a subject in one of the two periods. */
type Side = Pick<ComparedCell, 'amount' | 'scaled' | 'reported' | 'unreported' | 'rank'>

/** Areas side by side, one a row: totals, the same in relation, places, changes, and what they rest on. */
export function rankingTable(
  comparison: Comparison,
  denominator: Divided | null,
  origin: Origin,
  { words }: Pick<Naming, 'words'>,
): Table {
  const title = (name: string) => words(`compare.file.column.${name}`)
  const area = words('dimension.area')
  const columns: Column<ComparedRow>[] = [
    text(area, ({ label }) => label),
    text(words('export.column.code', { column: area }), ({ key, kind }) => (kind === null ? '' : key)),
    ...comparison.subjects.flatMap((subject) => subjectColumns(subject, comparison, denominator, words)),
    ...(denominator === null ? [] : [number<ComparedRow>(title('denominator'), (row) => row.denominator ?? '')]),
    number(words('export.column.activities'), ({ activities }) => activities),
    number(title('withFigure'), ({ withFigure }) => withFigure),
    number(title('withFigureShare'), (row) =>
      percentCell(row.activities === 0 ? null : row.withFigure / row.activities),
    ),
    number(title('publications'), ({ publications }) => publications),
  ]
  const head = headLines(words('compare.file.ranking'), origin, words)
  const lines = comparisonLines(comparison, denominator, words)
  return tableOf([...head, ...lines], columns, [...comparison.rows, comparison.chosen], true)
}

function subjectColumns(
  subject: LedgerSubject,
  { per, against, filter }: Comparison,
  denominator: Divided | null,
  words: Words,
): Column<ComparedRow>[] {
  const measure = measureName(subject, filter.realisation, words)
  const title = (name: string) => words(`compare.file.column.${name}`, { measure })
  const cellOf = (row: ComparedRow) => row.cells[subject] ?? null
  const of = { subject, per, scale: scaleTitle(per, denominator, words) }
  return [
    ...sideColumns(measure, of, cellOf, words),
    ...(isRecordCount(subject)
      ? []
      : [number<ComparedRow>(title('largestShare'), (row) => percentCell(cellOf(row)?.largestShare ?? null))]),
    ...(against === null
      ? []
      : [
          ...sideColumns(title('before'), of, (row) => cellOf(row)?.before ?? null, words),
          number<ComparedRow>(title('change'), (row) => changeCell(cellOf(row)?.change ?? null, per, words)),
        ]),
  ]
}

/** A total as number and bound with how many activities reported it, the same in relation, and its places. */
function sideColumns(
  measure: string,
  { subject, per, scale }: Pick<Comparison, 'per'> & { subject: LedgerSubject; scale: string },
  sideOf: (row: ComparedRow) => Side | null,
  words: Words,
): Column<ComparedRow>[] {
  const exported = (name: string, of = measure) =>
    words(`export.column.${name}`, { measure: of, unit: words(`measureUnit.${subject}`) })
  const scaled = words('compare.file.column.scaled', { measure, scale })
  const cell = (title: string, of: (side: Side) => Cell) =>
    number<ComparedRow>(title, (row) => {
      const side = sideOf(row)
      return side === null ? '' : of(side)
    })
  const bound = (of: string, amountOf: (side: Side | null) => { bound: Bound } | null | undefined) =>
    text<ComparedRow>(exported('bound', of), (row) => boundWord(amountOf(sideOf(row))?.bound ?? null, words))
  return [
    cell(exported('quantity'), ({ amount }) => amountCell(amount ?? NOTHING, words)),
    ...(isRecordCount(subject)
      ? []
      : [
          bound(measure, (side) => side?.amount),
          cell(exported('reported'), ({ reported }) => reported),
          cell(exported('unreported'), ({ unreported }) => unreported),
        ]),
    ...(per === 'total'
      ? []
      : [cell(scaled, (side) => scaledCell(side, per, words)), bound(scaled, (side) => side?.scaled)]),
    cell(words('compare.file.column.rankFirst', { measure }), ({ rank }) => rank?.first ?? ''),
    cell(words('compare.file.column.rankLast', { measure }), ({ rank }) => rank?.last ?? ''),
  ]
}

const NOTHING = { value: null, bound: null }

/** A share of a whole as a number with its sign; empty where there is none. */
function percentCell(share: number | null): Cell {
  return share === null ? '' : { value: Number.parseInt(writePercent(share), 10), before: '', after: '%' }
}
