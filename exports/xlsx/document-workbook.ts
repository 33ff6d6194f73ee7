import { cellText } from '@/domain/reports/amount-cell'
import type { Block, DocumentTable, ReportDocument, Run } from '@/domain/reports/document/report-document'
import { type Cell, printedWidth } from '@/domain/reports/table'
import type { Sheet, SheetColumn, Workbook } from '@/domain/reports/workbook'

/** Characters of the usual size that a column of a report's table gets, whatever stands in it. */
const COLUMN = { least: 9, most: 46 }

/** Running text is as wide as a page. */
const TEXT_WIDTH = 110

/**
 * A report as a workbook: what it says in words on the first sheet, then each of its tables on a sheet of its own. A
 * chart stands with the table before it, or with the words where there is none.
 */
export function workbookOfDocument(document: ReportDocument): Workbook {
  const { title, blocks, manifest } = document
  const words = wordsSheet(document)
  const sheets = [words]
  for (const block of blocks) {
    if (block.kind === 'table') sheets.push(tableSheet(block, document))
    else if (block.kind === 'chart') sheets.at(-1)?.charts.push({ caption: block.caption, spec: block.spec })
  }
  return { title: oneLine(title), sheets, manifest }
}

/** Everything but tables and charts, which are named where they stood. */
function wordsSheet({ title, subtitle, blocks }: ReportDocument): Sheet {
  const rows = blocks.flatMap(linesOf).map((line): Cell[] => [line])
  const columns = [{ title: oneLine(subtitle), width: TEXT_WIDTH, wraps: true }]
  return { name: oneLine(title), head: [oneLine(title)], columns, rows, hasTotal: false, charts: [] }
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [block.runs.map(runText).join('')]
    case 'table':
    case 'chart':
      return [`→ ${block.caption}`]
    case 'notes':
      return block.entries.map(({ number, text, href }) => [number, text, href].filter(Boolean).join(' '))
    case 'pageBreak':
      return []
  }
}

function runText(run: Run): string {
  return typeof run === 'string' ? run : run.text
}

function tableSheet(table: DocumentTable, { title, subtitle, manifest }: ReportDocument): Sheet {
  const { caption, rows, hasTotal, note } = table
  const head = [caption, [title, subtitle].map(oneLine).join(' · '), manifest.sentence, note ?? '']
  const columns = table.columns.map((column, i) => columnOf(column.title, rows, i))
  return { name: caption, head: head.filter((line) => line !== ''), columns, rows, hasTotal, charts: [] }
}

/** A column as wide as what stands in it. */
function columnOf(title: string, rows: readonly Cell[][], index: number): SheetColumn {
  const cells = rows.map((row) => row[index] ?? '')
  const widest = Math.max(0, ...cells.map((cell) => printedWidth(cellText(cell)) + 2))
  const width = Math.min(Math.max(widest, Math.min(printedWidth(title) + 2, 18), COLUMN.least), COLUMN.most)
  return { title, width, wraps: widest > width }
}

/** Titles may be broken into lines for paper. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
