import { stringify } from 'csv-stringify/sync'
import ExcelJS from 'exceljs'
import type { Area } from '@/domain/statistics/answers'
import { NOTE_SIGN } from '@/imports/read/table-of'

/** The words of the template in the user's language. */
export interface DenominatorTemplateWords {
  sheet: string
  code: string
  area: string
  value: string
  /** What to write. */
  note: string
  areaName: (area: Area) => string
}

const WIDTHS = [12, 24, 18]

/** A row for each area, and above them one that explains and is not read. */
function templateRows(areas: readonly Area[], words: DenominatorTemplateWords): string[][] {
  return [
    [words.code, words.area, words.value],
    [`${NOTE_SIGN} ${words.note}`, '', ''],
    ...areas.map((area) => [area.code, words.areaName(area), '']),
  ]
}

/** The template as a CSV file; the mark at its beginning tells Excel that it is UTF-8. */
export function csvDenominatorTemplate(areas: readonly Area[], words: DenominatorTemplateWords): string {
  return `\ufeff${stringify(templateRows(areas, words), { record_delimiter: '\r\n' })}`
}

/** The template as an Excel file, its headings frozen. */
export async function xlsxDenominatorTemplate(
  areas: readonly Area[],
  words: DenominatorTemplateWords,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(words.sheet, { views: [{ state: 'frozen', ySplit: 2 }] })
  for (const row of templateRows(areas, words)) sheet.addRow(row)
  sheet.getRow(1).font = { bold: true }
  sheet.getRow(2).font = { italic: true, color: { argb: 'FF666666' } }
  for (const [i, width] of WIDTHS.entries()) sheet.getColumn(i + 1).width = width
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
