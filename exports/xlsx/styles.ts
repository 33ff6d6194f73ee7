import { numberFormat } from '@/exports/xlsx/number-format'
import { xmlText } from '@/exports/xlsx/xml-text'

/** The first number that is free for formats of one's own (ECMA-376, 18.8.30). */
const FIRST_FORMAT = 164

/** Excel promises 200 formats of one's own. */
const MOST_FORMATS = 200

const FONT = '<name val="等线"/><family val="2"/><charset val="134"/>'
const FONTS = [
  `<font><sz val="11"/><color rgb="FF1F1F1F"/>${FONT}</font>`,
  `<font><b/><sz val="15"/><color rgb="FF1F1F1F"/>${FONT}</font>`,
  `<font><sz val="10"/><color rgb="FF595959"/>${FONT}</font>`,
  `<font><b/><sz val="11"/><color rgb="FF1F1F1F"/>${FONT}</font>`,
]
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFECECEC"/><bgColor indexed="64"/></patternFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF7F7F7"/><bgColor indexed="64"/></patternFill></fill>',
]
const line = (side: string, style: string) => `<${side} style="${style}"><color rgb="FFBFBFBF"/></${side}>`
const box = (top: string) =>
  `<border>${line('left', 'thin')}${line('right', 'thin')}${line('top', top)}${line('bottom', 'thin')}<diagonal/></border>`
const BORDERS = ['<border><left/><right/><top/><bottom/><diagonal/></border>', box('thin'), box('medium')]

interface Look {
  font: number
  fill: number
  border: number
  format: number
  align: string
  /** Whether the text stays text when someone edits the cell, whatever it begins with. */
  isQuoted?: boolean
}

interface TextLook {
  wraps: boolean
  /** Whether it stands in a column of numbers. */
  isNumeric: boolean
  isTotal: boolean
  isQuoted: boolean
}

const PLAIN = { font: 0, fill: 0, border: 0, format: 0, align: '<alignment vertical="center"/>' }
const TOTAL = { font: 3, fill: 3, border: 2 }
const BODY = { font: 0, fill: 0, border: 1 }

/** The styles of one workbook, each made when it is first asked for; a style is known by its number. */
export class Styles {
  readonly #looks: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #formats = new Map<string, number>()
  readonly #byMarks = new Map<string, number | null>()
  readonly #texts = new Map<number, number>()

  readonly plain = this.#style(PLAIN)
  readonly title = this.#style({ ...PLAIN, font: 1, align: '<alignment vertical="center" wrapText="1"/>' })
  readonly head = this.#style({ ...PLAIN, font: 2, align: '<alignment vertical="top" wrapText="1"/>' })
  readonly header = this.#style({
    ...PLAIN,
    font: 3,
    fill: 2,
    border: 1,
    align: '<alignment horizontal="center" vertical="center" wrapText="1"/>',
  })

  text({ wraps, isNumeric, isTotal, isQuoted }: TextLook): number {
    const key = Number(wraps) * 8 + Number(isNumeric) * 4 + Number(isTotal) * 2 + Number(isQuoted)
    const known = this.#texts.get(key)
    if (known !== undefined) return known
    const side = isNumeric ? 'right' : 'left'
    const align = `<alignment horizontal="${side}" vertical="top"${wraps ? ' wrapText="1"' : ''}/>`
    const style = this.#style({ ...(isTotal ? TOTAL : BODY), format: 0, align, isQuoted })
    this.#texts.set(key, style)
    return style
  }

  /** Null where the marks do not fit into a number's format. */
  number(before: string, decimals: number, after: string, isTotal: boolean): number | null {
    const key = `${isTotal} ${decimals} ${before.length} ${before}${after}`
    const known = this.#byMarks.get(key)
    if (known !== undefined) return known
    const code = numberFormat(before, decimals, after)
    const format = code === null ? null : this.#format(code)
    // A number that does not fit its column would be shown as a row of #.
    const align = '<alignment horizontal="right" vertical="top" shrinkToFit="1"/>'
    const style = format === null ? null : this.#style({ ...(isTotal ? TOTAL : BODY), format, align })
    this.#byMarks.set(key, style)
    return style
  }

  #format(code: string): number | null {
    // Built in: `#,##0` is 3 and `#,##0.00` is 4.
    if (code === '#,##0') return 3
    if (code === '#,##0.00') return 4
    const known = this.#formats.get(code)
    if (known !== undefined) return known
    if (this.#formats.size >= MOST_FORMATS) return null
    const number = FIRST_FORMAT + this.#formats.size
    this.#formats.set(code, number)
    return number
  }

  #style({ font, fill, border, format, align, isQuoted }: Look): number {
    const look =
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      `${isQuoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"` +
      ` applyAlignment="1">${align}</xf>`
    const known = this.#numbers.get(look)
    if (known !== undefined) return known
    this.#numbers.set(look, this.#looks.length)
    return this.#looks.push(look) - 1
  }

  /** The part `xl/styles.xml`; asked for when all cells are written. */
  xml(): string {
    const list = (tag: string, items: string[]) => `<${tag} count="${items.length}">${items.join('')}</${tag}>`
    const formats = [...this.#formats].map(
      ([code, number]) => `<numFmt numFmtId="${number}" formatCode="${xmlText(code)}"/>`,
    )
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length > 0 ? list('numFmts', formats) : '',
      list('fonts', FONTS),
      list('fills', FILLS),
      list('borders', BORDERS),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs', this.#looks),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '<dxfs count="0"/>',
      '</styleSheet>',
    ].join('')
  }
}
