import { amountCell } from '@/domain/reports/amount-cell'
import { statedCount, statedQuantity } from '@/domain/reports/ledger-workbook/stated'
import type { Stated } from '@/domain/reports/manifest'
import { sheetOf } from '@/domain/reports/sheet-of'
import { type Cell, type Column, number, tableOf, text } from '@/domain/reports/table'
import type { Sheet } from '@/domain/reports/workbook'
import type { Statistics } from '@/domain/statistics/answers'
import type { Words } from '@/domain/vocabulary'

/** What the cells of a matrix of areas and types show. */
export const MATRIX_SUBJECTS = ['activities', 'participants'] as const
export type MatrixSubject = (typeof MATRIX_SUBJECTS)[number]

export interface Matrix {
  areas: Statistics
  types: Statistics
  /** By area and type; pairs without any activity have no row. */
  areaTypes: Statistics
}

type Counted = Pick<Statistics['total'], 'activities' | 'measures'>
type Row = { label: string; total: Counted; cell: (type: string) => Counted | undefined }

/** Areas down, types across, sums at both edges. A pair without any activity has nothing to report: its cell is empty. */
export function matrixSheet(matrix: Matrix, subject: MatrixSubject, head: string[], words: Words): Sheet {
  const { areas, types } = matrix
  const cells = cellsOf(matrix)
  const shown = (counted: Counted): Cell =>
    subject === 'activities' ? counted.activities : amountCell(counted.measures.participants, words)
  const nothing = subject === 'activities' ? 0 : ''
  const rows: Row[] = [
    ...areas.rows.map((row) => ({
      label: nameOf(row),
      total: row,
      cell: (type: string) => cells.get(`${row.key},${type}`),
    })),
    {
      label: words('export.total'),
      total: areas.total,
      cell: (type) => types.rows.find(({ key }) => key === type),
    },
  ]
  const columns: Column<Row>[] = [
    text(words('dimension.area'), ({ label }) => label),
    ...types.rows.map((type) =>
      number<Row>(nameOf(type), (row) => {
        const counted = row.cell(String(type.key))
        return counted === undefined || (counted.activities === 0 && subject !== 'activities')
          ? nothing
          : shown(counted)
      }),
    ),
    number(words('export.total'), ({ total }) =>
      total.activities === 0 && subject !== 'activities' ? nothing : shown(total),
    ),
  ]
  return sheetOf(tableOf(head, columns, rows, true), words(`workbook.sheet.matrix.${subject}`))
}

/** The inner cells' numbers, by keys such as `area,type/110101,relief/activities`; the edges are those of the breakdowns. */
export function statedOfMatrix({ areaTypes }: Matrix, words: Words): Stated[] {
  return areaTypes.rows.flatMap((row) => {
    const label = [row.label].flat().join(' ')
    const key = `area,type/${[row.key].flat().join(',')}`
    return [
      statedCount(`${key}/activities`, `${label} ${words('measure.activities')}`, row.activities),
      statedQuantity(`${key}/participants`, `${label} ${words('measure.participants')}`, row.measures.participants),
    ]
  })
}

function cellsOf({ areaTypes }: Matrix): Map<string, Counted> {
  return new Map(areaTypes.rows.map((row) => [[row.key].flat().join(','), row]))
}

function nameOf({ label }: { label: string | [string, string] }): string {
  return [label].flat()[0] ?? ''
}
