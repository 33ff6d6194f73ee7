import type { Cell } from '@/domain/reports/table'
import type { Sheet } from '@/domain/reports/workbook'
import { RowWriter } from '@/exports/xlsx/row-xml'
import type { RowsAhead } from '@/exports/xlsx/rows-ahead'
import { afterRows, beforeRows } from '@/exports/xlsx/sheet-frame'
import { type Layout, layoutOf, SAMPLE } from '@/exports/xlsx/sheet-layout'
import type { Styles } from '@/exports/xlsx/styles'

/** Bytes and rows that one sheet can hold: Excel's rows, and what an archive without extensions holds of one part. */
export interface SheetLimits {
  rows: number
  bytes: number
}
export const SHEET_LIMITS: SheetLimits = { rows: 1_048_576, bytes: 3_900_000_000 }

/** Written at a time: enough to be quick, little enough to keep memory small. */
const CHUNK = 65_536

/** A sheet, or one of the sheets that a long one continues on. */
export interface SheetPart {
  sheet: Sheet
  rows: RowsAhead<Cell[]>
  /** Its title stands among the shared texts, for only when all is written it is known whether it continues. */
  titleIndex: number
  isFirstOfWorkbook: boolean
  onRow: () => void
  /** Set when its rows are written. */
  end: SheetEnd | null
}

/** What is known of a sheet when its rows are written. */
export interface SheetEnd {
  layout: Layout
  lastRow: number
  /** The last row that is no sum of the others. */
  lastFilteredRow: number
  hasDrawing: boolean
}

const OPEN =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'

/** The part `xl/worksheets/sheet*.xml`, its elements in the order of ECMA-376, 18.3.1.99. */
export function* sheetXml(part: SheetPart, styles: Styles, limits: SheetLimits): Generator<Buffer, void> {
  const { sheet, rows } = part
  const layout = layoutOf(sheet, rows.peek(SAMPLE))
  const writer = new RowWriter(layout, styles)
  let text = OPEN + beforeRows(part, layout, styles)
  let [row, lastFilteredRow, bytes] = [layout.headerRow, layout.headerRow, 0]
  while (row < limits.rows && bytes < limits.bytes) {
    const next = rows.take()
    if (next === null) break
    row++
    const isTotal = next.isLast && sheet.hasTotal
    text += writer.row(next.row, row, isTotal)
    if (!isTotal) lastFilteredRow = row
    part.onRow()
    if (text.length < CHUNK) continue
    const chunk = Buffer.from(text)
    bytes += chunk.byteLength
    text = ''
    yield chunk
  }
  part.end = { layout, lastRow: row, lastFilteredRow, hasDrawing: rows.isAtEnd && sheet.charts.length > 0 }
  yield Buffer.from(text + afterRows(sheet, part.end))
}
