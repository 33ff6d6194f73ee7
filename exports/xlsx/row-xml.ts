import { cellText } from '@/domain/reports/amount-cell'
import type { Cell } from '@/domain/reports/table'
import { columnLetters } from '@/exports/xlsx/cell-reference'
import { decimalsOf } from '@/exports/xlsx/number-format'
import { rowHeight } from '@/exports/xlsx/row-heights'
import type { ColumnLayout, Layout } from '@/exports/xlsx/sheet-layout'
import type { Styles } from '@/exports/xlsx/styles'
import { cellXmlText, fittingText } from '@/exports/xlsx/xml-text'

/** What a spreadsheet takes for a formula as soon as someone edits the cell. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u

/** Writes the rows of a table as XML. */
export class RowWriter {
  readonly #columns: { begin: string; column: ColumnLayout }[]
  readonly #layout: Layout
  readonly #styles: Styles

  constructor(layout: Layout, styles: Styles) {
    this.#layout = layout
    this.#columns = layout.columns.map((column, i) => ({ begin: `<c r="${columnLetters(i + 1)}`, column }))
    this.#styles = styles
  }

  /** @throws Error for a number that is none: a sheet cannot hold it, and a file is complete or an error */
  row(cells: readonly Cell[], number: number, isTotal: boolean): string {
    let [xml, i] = ['', 0]
    for (const { begin, column } of this.#columns) {
      xml += `${begin}${number}"${this.#content(cells[i++] ?? '', column, isTotal)}`
    }
    const height = rowHeight(cells, this.#layout)
    return `<row r="${number}"${height === null ? '' : ` ht="${height}" customHeight="1"`}>${xml}</row>`
  }

  #content(cell: Cell, column: ColumnLayout, isTotal: boolean): string {
    if (typeof cell === 'string') return this.#text(cell, column, isTotal)
    const { value, before, after } = typeof cell === 'number' ? { value: cell, before: '', after: '' } : cell
    if (!Number.isFinite(value)) throw new Error(`a cell of a sheet holds ${value}, which is no number`)
    const style = this.#styles.number(before, decimalsOf(value), after, isTotal)
    return style === null ? this.#text(cellText(cell), column, isTotal) : ` s="${style}"><v>${value}</v></c>`
  }

  #text(text: string, { wraps, isNumeric }: ColumnLayout, isTotal: boolean): string {
    const style = this.#styles.text({ wraps, isNumeric, isTotal, isQuoted: FORMULA.test(text) })
    if (text === '') return ` s="${style}"/>`
    return ` s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellXmlText(fittingText(text))}</t></is></c>`
  }
}
