import type { Cell } from '@/domain/reports/table'
import { columnLetters } from '@/exports/xlsx/cell-reference'
import { textElement } from '@/exports/xlsx/xml-text'

/** A sheet that nobody looks at: cells without any style. Null leaves a cell empty. */
export function* bareSheetXml(rows: Iterable<readonly (string | number | null)[]>): Generator<Buffer, void> {
  yield Buffer.from(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>',
  )
  let number = 0
  for (const cells of rows) {
    number++
    const xml = cells.map((cell, i) => bareCell(cell, `${columnLetters(i + 1)}${number}`))
    yield Buffer.from(`<row r="${number}">${xml.join('')}</row>`)
  }
  yield Buffer.from('</sheetData></worksheet>')
}

function bareCell(cell: Exclude<Cell, object> | null, reference: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  return `<c r="${reference}" t="inlineStr"><is>${textElement(cell)}</is></c>`
}
