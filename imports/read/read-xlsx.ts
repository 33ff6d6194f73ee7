import ExcelJS from 'exceljs'
import { ImportFault } from '@/imports/read/import-fault'
import type { Limits } from '@/imports/read/limits'
import type { ReadTable } from '@/imports/read/read-file'
import { type TableRow, tableOf } from '@/imports/read/table-of'

/** Parts of a sheet that say nothing of its values, and that the library would spread over every cell they name. */
const IGNORED = ['dataValidations', 'conditionalFormatting', 'drawing', 'picture', 'tableParts', 'extLst']
const MOST_COLUMNS = 256
const LINK_WORDS = /^(?:链接|原文|原文链接|查看|点击查看|详情|网址|link)$/iu

/**
 * Reads the sheets of an Excel file as one table: the first sheet with rows, and those after it that have the same
 * headings. Formulas count with their results, dates as YYYY-MM-DD; a merged cell's value stands in each of its places.
 */
export async function readXlsx(bytes: Uint8Array, limits: Limits): Promise<ReadTable> {
  const workbook = await opened(bytes)
  const notRead: string[] = []
  let table: { columns: string[]; rows: string[][]; places: string[] } | null = null
  let fault: unknown = new ImportFault('noRows')
  for (const sheet of workbook.worksheets) {
    const rows = rowsOf(sheet)
    if (rows.length === 0) continue
    try {
      const more = tableOf(rows, limits)
      if (table === null) table = more
      else if (sameHeadings(table.columns, more.columns)) {
        table = {
          columns: table.columns,
          rows: [...table.rows, ...more.rows],
          places: [...table.places, ...more.places],
        }
      } else notRead.push(sheet.name)
    } catch (error) {
      if (!(error instanceof ImportFault) || error.code === 'tooManyRows') throw error
      fault = error
      if (error.code === 'noHeadings') notRead.push(sheet.name)
    }
  }
  if (table === null) throw fault
  if (table.rows.length > limits.rows)
    throw new ImportFault('tooManyRows', null, { rows: table.rows.length, limit: limits.rows })
  return { kind: 'table', format: 'xlsx', encoding: null, ...table, notRead }
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  try {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer, {
      ignoreNodes: IGNORED,
    })
    return workbook
  } catch {
    throw new ImportFault('broken')
  }
}

function sameHeadings(first: string[], second: string[]): boolean {
  return first.length === second.length && first.every((heading, i) => heading === second[i])
}

function rowsOf(sheet: ExcelJS.Worksheet): TableRow[] {
  const rows: TableRow[] = []
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: string[] = []
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (column > MOST_COLUMNS) return
      while (cells.length < column) cells.push('')
      cells[column - 1] = textOf(cell.value, cell.numFmt)
    })
    if (cells.some((cell) => cell !== '')) rows.push({ cells, place: `${sheet.name}!${number}` })
  })
  return rows
}

function textOf(value: ExcelJS.CellValue, format: string | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  if (typeof value === 'number') return numberText(value, format)
  if (typeof value !== 'object') return String(value).trim()
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim()
  if ('hyperlink' in value) {
    const text = textOf(value.text as ExcelJS.CellValue, format)
    return text === '' || LINK_WORDS.test(text) ? value.hyperlink : text
  }
  if ('result' in value || 'formula' in value || 'sharedFormula' in value)
    return textOf((value as { result?: ExcelJS.CellValue }).result, format)
  return ''
}

/** Whole numbers without a point, others without the noise of binary fractions. A format such as 0"余" is part of the value. */
function numberText(value: number, format: string | undefined): string {
  const text = String(Number(value.toPrecision(15)))
  const after = /(?:0|#)"?([余多]|余[名人家]?)"?$/u.exec(format ?? '')?.[1]
  return after === undefined ? text : `${text}${after}`
}

/** Excel keeps dates without a zone; the library gives them as UTC. */
function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}
