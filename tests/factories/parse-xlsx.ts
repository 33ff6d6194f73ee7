import { inflateRawSync } from 'node:zlib'
import { DOMParser } from 'linkedom'

/** A cell as the file holds it: text, or a number with the format that it is shown by. */
export type SheetCell = string | { value: number; format: string }

/** A sheet of a list: the lines above the table, the titles of its columns, and its rows. */
export interface ReadSheet {
  name: string
  head: string[]
  columns: string[]
  rows: SheetCell[][]
}

/** Reads a workbook of lists by the rules of its format alone (ECMA-376), without any library for spreadsheets. */
export function parseXlsx(bytes: Uint8Array): ReadSheet[] {
  const parts = unzip(Buffer.from(bytes))
  const part = (name: string) => parse(parts.get(name)?.toString('utf8') ?? '')
  const shared = all(part('xl/sharedStrings.xml'), 'si').map(textOf)
  const formats = formatsOf(part('xl/styles.xml'))
  const targets = new Map(
    all(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((link) => [link.getAttribute('Id'), link]),
  )
  return all(part('xl/workbook.xml'), 'sheet')
    .filter((sheet) => sheet.getAttribute('state') === null)
    .map((sheet) => {
      const target = targets.get(sheet.getAttribute('r:id'))?.getAttribute('Target') ?? ''
      const document = part(`xl/${target.replace(/^\/?xl\//, '').replace(/^\//, '')}`)
      const rows = all(document, 'row').map((row) => all(row, 'c').map((cell) => cellOf(cell, shared, formats)))
      const frozen = Number(document.querySelector('pane')?.getAttribute('ySplit') ?? 0)
      return {
        name: sheet.getAttribute('name') ?? '',
        head: rows.slice(0, frozen - 1).map(([line = '']) => String(line)),
        columns: (rows[frozen - 1] ?? []).map(String),
        rows: rows.slice(frozen),
      }
    })
}

function cellOf(cell: Element, shared: string[], formats: string[]): SheetCell {
  const value = cell.querySelector('v')?.textContent ?? null
  if (cell.querySelector('f')) throw new Error(`a formula in ${cell.getAttribute('r')}`)
  switch (cell.getAttribute('t')) {
    case 'inlineStr':
      return textOf(cell)
    case 's':
      return shared[Number(value)] ?? ''
    default:
      return value === null ? '' : { value: Number(value), format: formats[Number(cell.getAttribute('s'))] ?? '' }
  }
}

/** The number format of each style of a cell. */
function formatsOf(styles: Document): string[] {
  const own = new Map(all(styles, 'numFmt').map((format) => [format.getAttribute('numFmtId'), format]))
  const uses = styles.querySelector('cellXfs')
  return (uses ? all(uses, 'xf') : []).map(
    (use) => own.get(use.getAttribute('numFmtId'))?.getAttribute('formatCode') ?? '',
  )
}

function textOf(element: Element): string {
  return all(element, 't')
    .map((text) => text.textContent ?? '')
    .join('')
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document
}

function all(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagName(name)]
}

/** The parts of an archive by name, as its central directory lists them (PKWARE's APPNOTE, 4.3). */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const parts = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, method] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 10)]
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ]
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(start, start + packed)
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), method === 0 ? content : inflateRawSync(content))
    at += 46 + name + extra + comment
  }
  return parts
}
