import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { cellText } from '@/domain/reports/amount-cell'
import type { DocumentTable } from '@/domain/reports/document/report-document'
import { STYLE, twips } from '@/exports/docx/docx-styles'
import { textRuns } from '@/exports/docx/text-runs'
import { pageOf, RULE_INK, TYPE, textWidthOf } from '@/exports/paper'
import { CELL_PADDING, tableMeasures } from '@/exports/table-measures'

const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER }
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
/** Eighths of a point. */
const STRONG: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: RULE_INK }
const MIDDLE: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: RULE_INK }
const FINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 2, color: 'A8A8A4' }

/** Caption, table and note. The head stands again on each page; rows stay whole. */
export function tableBlocks(table: DocumentTable, isWide: boolean): (Paragraph | Table)[] {
  const blocks: (Paragraph | Table)[] = []
  if (table.caption !== '') blocks.push(new Paragraph({ style: STYLE.caption, children: textRuns(table.caption) }))
  if (table.columns.length > 0) blocks.push(gridOf(table, isWide))
  // Without a paragraph between them, two tables would become one.
  blocks.push(
    table.note === null
      ? new Paragraph({ style: STYLE.gap })
      : new Paragraph({ style: STYLE.note, children: textRuns(table.note) }),
  )
  return blocks
}

function gridOf(table: DocumentTable, isWide: boolean): Table {
  const { size, widths } = tableMeasures(table, textWidthOf(pageOf(isWide)))
  const columnWidths = widths.map(twips)
  const run = size === TYPE.table ? {} : { size: size * 2 }
  const row = (texts: string[], kind: 'head' | 'body' | 'total') =>
    new TableRow({
      tableHeader: kind === 'head',
      cantSplit: true,
      children: texts.map(
        (text, i) =>
          new TableCell({
            width: { size: columnWidths[i] ?? 0, type: WidthType.DXA },
            verticalAlign: kind === 'head' ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
            ...(kind !== 'body' && { borders: kind === 'head' ? { bottom: MIDDLE } : { top: MIDDLE } }),
            children: [
              new Paragraph({
                style: kind === 'head' ? STYLE.head : STYLE.cell,
                alignment: ALIGN[table.columns[i]?.align ?? 'left'],
                children: textRuns(text, kind === 'total' ? { ...run, bold: true } : run),
              }),
            ],
          }),
      ),
    })
  const last = table.rows.length - 1
  const padding = twips(CELL_PADDING)
  return new Table({
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    margins: { left: padding, right: padding, top: isWide ? 20 : 40, bottom: isWide ? 20 : 40 },
    borders: { top: STRONG, bottom: STRONG, left: NONE, right: NONE, insideHorizontal: FINE, insideVertical: NONE },
    rows: [
      row(
        table.columns.map(({ title }) => title),
        'head',
      ),
      ...table.rows.map((cells, at) =>
        row(
          table.columns.map((_, i) => cellText(cells[i] ?? '')),
          table.hasTotal && at === last ? 'total' : 'body',
        ),
      ),
    ],
  })
}
