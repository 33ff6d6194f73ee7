import type { Cell } from '@/domain/reports/table'
import type { Sheet } from '@/domain/reports/workbook'
import { columnLetters } from '@/exports/xlsx/cell-reference'
import { headerHeight, headHeight } from '@/exports/xlsx/row-heights'
import { RowWriter } from '@/exports/xlsx/row-xml'
import type { RowsAhead } from '@/exports/xlsx/rows-ahead'
import { type Layout, layoutOf, SAMPLE } from '@/exports/xlsx/sheet-layout'
import type { Styles } from '@/exports/xlsx/styles'
import { cellXmlText, fittingText, xmlText } from '@/exports/xlsx/xml-text'

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
  let text = OPEN + beforeRows(part, layout) + headRows(part, layout, styles)
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

function beforeRows({ isFirstOfWorkbook }: SheetPart, { headerRow, frozenColumns, widths }: Layout): string {
  const cell = `${columnLetters(frozenColumns + 1)}${headerRow + 1}`
  const panes = frozenColumns > 0 ? ['topRight', 'bottomLeft', 'bottomRight'] : ['bottomLeft']
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${isFirstOfWorkbook ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    `<pane${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''} ySplit="${headerRow}" topLeftCell="${cell}"`,
    ` activePane="${panes.at(-1)}" state="frozen"/>`,
    ...panes.map((pane) => `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`),
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join('')}</cols><sheetData>`,
  ].join('')
}

/** Points of the letters of the title and of the lines below it, as styles.ts has them. */
const SIZES = { title: 15, line: 10 }

function headRows({ sheet, titleIndex }: SheetPart, layout: Layout, styles: Styles): string {
  const lines = sheet.head.map((line, i) => {
    const height = headHeight(line, layout, i === 0 ? SIZES.title : SIZES.line)
    const cell =
      i === 0
        ? `<c r="A1" s="${styles.title}" t="s"><v>${titleIndex}</v></c>`
        : `<c r="A${i + 1}" s="${styles.head}" t="inlineStr"><is>${textElement(line)}</is></c>`
    return `<row r="${i + 1}" ht="${height}" customHeight="1">${cell}</row>`
  })
  const row = layout.headerRow
  const titles = sheet.columns.map(
    ({ title }, i) =>
      `<c r="${columnLetters(i + 1)}${row}" s="${styles.header}" t="inlineStr"><is>${textElement(title)}</is></c>`,
  )
  const height = headerHeight(sheet.columns, layout)
  return `${lines.join('')}<row r="${row}" ht="${height}" customHeight="1">${titles.join('')}</row>`
}

export function textElement(text: string): string {
  return `<t xml:space="preserve">${cellXmlText(fittingText(text))}</t>`
}

function afterRows(
  { head, columns, name }: Sheet,
  { layout: { headerRow, lastColumn, headColumn, pagesAcross }, lastRow, lastFilteredRow, hasDrawing }: SheetEnd,
): string {
  const last = columnLetters(lastColumn)
  const end = columnLetters(headColumn)
  const merged = headColumn > 1 ? head.map((_, i) => `<mergeCell ref="A${i + 1}:${end}${i + 1}"/>`) : []
  return [
    '</sheetData>',
    isFiltered(columns) ? `<autoFilter ref="A${headerRow}:${last}${lastFilteredRow}"/>` : '',
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '',
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    // 9 is A4.
    `<pageSetup paperSize="9"${pagesAcross > 1 ? ` fitToWidth="${pagesAcross}"` : ''} fitToHeight="0" orientation="landscape"/>`,
    `<headerFooter><oddFooter>&amp;L${footerText(name)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    // Numbers of documents, codes and days are text on purpose.
    `<ignoredErrors><ignoredError sqref="A1:${last}${lastRow}" numberStoredAsText="1"/></ignoredErrors>`,
    hasDrawing ? '<drawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('')
}

/** A list of one column is read, not searched. */
export function isFiltered(columns: Sheet['columns']): boolean {
  return columns.length > 1
}

/** Longest footer that Excel takes is 255 characters; an ampersand would begin a code, digits after one a size. */
function footerText(name: string): string {
  return xmlText(` ${[...name].slice(0, 60).join('').replaceAll('&', '&&')}`)
}
