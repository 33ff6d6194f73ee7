import { stringify } from 'csv-stringify/sync'
import ExcelJS from 'exceljs'
import { TABLE_FIELDS, type TableField } from '@/domain/review/import-answer'
import { NOTE_SIGN } from '@/imports/read/table-of'

/** The words of a template in the user's language. */
export interface TemplateWords {
  /** The name of the sheet. */
  sheet: string
  heading: (field: TableField) => string
  /** What to write in a column. */
  note: (field: TableField) => string
}

const WIDTH = 18

/** A table to fill in: a row of headings, and below it a row that explains them and is not read as data. */
function templateRows({ heading, note }: TemplateWords): string[][] {
  const notes = TABLE_FIELDS.map(note)
  return [TABLE_FIELDS.map(heading), [`${NOTE_SIGN} ${notes[0] ?? ''}`, ...notes.slice(1)]]
}

/** The template as a CSV file; the mark at its beginning tells Excel that it is UTF-8. */
export function csvTemplate(words: TemplateWords): string {
  return `\ufeff${stringify(templateRows(words), { record_delimiter: '\r\n' })}`
}

/** The template as an Excel file, its headings frozen and its dates formatted as dates. */
export async function xlsxTemplate(words: TemplateWords): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(words.sheet, { views: [{ state: 'frozen', ySplit: 2 }] })
  for (const row of templateRows(words)) sheet.addRow(row)
  sheet.getRow(1).font = { bold: true }
  sheet.getRow(2).font = { italic: true, color: { argb: 'FF666666' } }
  sheet.getRow(2).alignment = { wrapText: true, vertical: 'top' }
  for (const [i, field] of TABLE_FIELDS.entries()) {
    const column = sheet.getColumn(i + 1)
    column.width = WIDTH
    if (field === 'date' || field === 'dateStart' || field === 'dateEnd') column.numFmt = 'yyyy-mm-dd'
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
