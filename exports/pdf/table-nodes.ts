import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import { cellText } from '@/domain/reports/amount-cell'
import type { DocumentTable } from '@/domain/reports/document/report-document'
import type { Cell } from '@/domain/reports/table'
import { pageOf, RULE_INK, textHeightOf, textWidthOf } from '@/exports/paper'
import { lineHeight, SANS } from '@/exports/pdf/pdf-fonts'
import type { PdfText } from '@/exports/pdf/pdf-text'
import { CELL_PADDING, type TableMeasures, tableMeasures } from '@/exports/table-measures'
import { typeWidth } from '@/exports/type-width'

const PITCH = 1.4

/** Turned pages are low: rows stand closer there, so that all districts have room on one. */
function tightness(isWide: boolean): { pitch: number; padding: number } {
  return isWide ? { pitch: 1.3, padding: 1.3 } : { pitch: PITCH, padding: 2.5 }
}

/** The height of a caption with its distances, in points. */
export const CAPTION = 30

interface Setting extends TableMeasures {
  /** The widths of what cells hold, in points. */
  inner: number[]
  pitch: number
  padding: number
  /** Whether no row is broken over pages. */
  isWhole: boolean
}

/** How a table is set: measures, distances, and whether its rows have room on a page. */
export function tableSetting(table: DocumentTable, isWide: boolean): Setting {
  const page = pageOf(isWide)
  const measures = tableMeasures(table, textWidthOf(page))
  const inner = measures.widths.map((width) => width - 2 * CELL_PADDING)
  const setting = { ...measures, inner, ...tightness(isWide), isWhole: true }
  const highest = Math.max(0, ...table.rows.map((row) => rowHeight(row, setting)))
  // What is kept whole must have room on a page, or it would be lost.
  return { ...setting, isWhole: highest < textHeightOf(page) * 0.5 }
}

/** Caption, table and note. The head stands again on each page; rows stay whole, unless one is as high as half a page. */
export function tableNodes(table: DocumentTable, isWide: boolean, text: PdfText): Content[] {
  const { size, inner, pitch, padding, isWhole } = tableSetting(table, isWide)
  const cell = (content: Cell, column: number, isBold: boolean, more = {}): TableCell => ({
    ...more,
    text: text.pieces(cellText(content), size, inner[column] ?? 0),
    alignment: table.columns[column]?.align ?? 'left',
    ...(isBold && { bold: true }),
  })
  const last = table.rows.length - 1
  const body = [
    table.columns.map(({ title }, i) => cell(title, i, true, { verticalAlignment: 'bottom' })),
    ...table.rows.map((row, at) => table.columns.map((_, i) => cell(row[i] ?? '', i, table.hasTotal && at === last))),
  ]
  const nodes: Content[] = []
  if (table.caption !== '') nodes.push({ text: text.drawable(table.caption), style: 'caption', margin: [0, 8, 0, 0] })
  if (table.columns.length > 0) {
    nodes.push({
      table: {
        headerRows: 1,
        keepWithHeaderRows: isWhole && table.rows.length > 0 ? 1 : 0,
        dontBreakRows: isWhole,
        widths: inner,
        body,
      },
      layout: ruled(table, padding),
      font: SANS,
      fontSize: size,
      lineHeight: lineHeight(SANS, size, size * pitch),
      margin: [0, table.caption === '' ? 8 : 4, 0, 0],
    })
  }
  if (table.note !== null) nodes.push({ text: text.drawable(table.note), style: 'note', margin: [0, 4, 0, 0] })
  return nodes
}

/** About how high a row is, in points. */
export function rowHeight(row: readonly Cell[], { inner, size, pitch, padding }: Setting): number {
  const lines = row.map((cell, i) => {
    const parts = cellText(cell).split('\n')
    return parts.reduce((sum, part) => sum + Math.ceil((typeWidth(part, size) * 1.05) / (inner[i] ?? 1) + 0.01), 0)
  })
  return Math.max(1, ...lines) * size * pitch + 2 * padding + 1
}

/** A table open at its sides: strong rules above and below, a fine one under the head and above the sum. */
function ruled({ hasTotal }: DocumentTable, padding: number): CustomTableLayout {
  const rule = (line: number, rows: number) => {
    if (line === 0 || line === rows) return 1
    return line === 1 || (hasTotal && line === rows - 1) ? 0.6 : 0.3
  }
  return {
    hLineWidth: (line, node) => rule(line, node.table.body.length),
    hLineColor: (line, node) => (rule(line, node.table.body.length) === 0.3 ? '#b8b8b4' : `#${RULE_INK}`),
    vLineWidth: () => 0,
    paddingLeft: () => CELL_PADDING,
    paddingRight: () => CELL_PADDING,
    paddingTop: () => padding,
    paddingBottom: () => padding,
  }
}
