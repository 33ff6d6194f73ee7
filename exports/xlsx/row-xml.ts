import { cellText } from '@/domain/reports/amount-cell'
import type { Cell } from '@/domain/reports/table'
import type { SheetColumn } from '@/domain/reports/workbook'
import { columnLetters } from '@/exports/xlsx/cell-reference'
import { decimalsOf } from '@/exports/xlsx/number-format'
import { LINE, shownLines } from '@/exports/xlsx/sheet-layout'
import type { Styles } from '@/exports/xlsx/styles'
import { cellXmlText, fittingText } from '@/exports/xlsx/xml-text'

/** What a spreadsheet takes for a formula as soon as someone edits the cell. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u

/** Writes the rows of a table as XML. */
export class RowWriter {
  readonly #columns: { begin: string; width: number; wraps: boolean }[]
  readonly #styles: Styles

  constructor(columns: readonly SheetColumn[], styles: Styles) {
    this.#columns = columns.map(({ width, wraps }, i) => ({ begin: `<c r="${columnLetters(i + 1)}`, width, wraps }))
    this.#styles = styles
  }

  /** @throws Error for a number that is none: a sheet cannot hold it, and a file is complete or an error */
  row(cells: readonly Cell[], number: number, isTotal: boolean): string {
    let [xml, lines] = ['', 1]
    let i = 0
    for (const { begin, width, wraps } of this.#columns) {
      const cell = cells[i++] ?? ''
      if (wraps && typeof cell === 'string') lines = Math.max(lines, shownLines(cell, width))
      xml += `${begin}${number}"${this.#content(cell, wraps, isTotal)}`
    }
    const height = lines > 1 ? ` ht="${lines * LINE}" customHeight="1"` : ''
    return `<row r="${number}"${height}>${xml}</row>`
  }

  #content(cell: Cell, wraps: boolean, isTotal: boolean): string {
    if (typeof cell === 'string') return this.#text(cell, wraps, isTotal)
    const { value, before, after } = typeof cell === 'number' ? { value: cell, before: '', after: '' } : cell
    if (!Number.isFinite(value)) throw new Error(`a cell of a sheet holds ${value}, which is no number`)
    const style = this.#styles.number(before, decimalsOf(value), after, isTotal)
    return style === null ? this.#text(cellText(cell), wraps, isTotal) : ` s="${style}"><v>${value}</v></c>`
  }

  #text(text: string, wraps: boolean, isTotal: boolean): string {
    const style = this.#styles.text(wraps, isTotal, FORMULA.test(text))
    if (text === '') return ` s="${style}"/>`
    return ` s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellXmlText(fittingText(text))}</t></is></c>`
  }
}
