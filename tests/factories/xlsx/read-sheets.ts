import { all, child, type Element, parseXml, relationsOf, unzip } from '@/tests/factories/xlsx/parts'
import { areaOf } from '@/tests/factories/xlsx/reference'

/** A cell as a reader of the file has it: its value, and the number format that it is shown by. */
export interface ReadCell {
  value: string | number
  format: string
}

export interface ReadSheet {
  name: string
  state: string
  /** Rows and columns counted from 1; cells without a value are left out. */
  cells: Map<number, Map<number, ReadCell>>
  /** How many charts stand on it. */
  charts: number
}

const BUILT_IN: Record<string, string> = { '0': 'General', '3': '#,##0', '4': '#,##0.00' }

/** Reads a workbook by nothing but the format's rules. */
export async function readSheets(bytes: Uint8Array): Promise<ReadSheet[]> {
  const parts = await unzip(bytes)
  const part = (path: string) => parseXml((parts.get(path) ?? Buffer.from('<none/>')).toString())
  const formats = formatsOf(part('xl/styles.xml'))
  const shared = all(part('xl/sharedStrings.xml'), 'si').map(textOf)
  const relations = relationsOf(parts, 'xl/workbook.xml')
  return all(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const path = relations.get(attributes['r:id'] ?? '')?.target ?? ''
    const sheet = part(path)
    const drawing = [...relationsOf(parts, path).values()].find(({ type }) => type === 'drawing')
    return {
      name: attributes.name ?? '',
      state: attributes.state ?? 'visible',
      cells: cellsOf(sheet, shared, formats),
      charts: drawing === undefined ? 0 : relationsOf(parts, drawing.target).size,
    }
  })
}

function formatsOf(styles: Element): string[] {
  const own = Object.fromEntries(
    all(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? '']),
  )
  const looks = child(styles, 'cellXfs')?.children ?? []
  return looks.map(
    ({ attributes: { numFmtId = '0' } }) => own[numFmtId] ?? BUILT_IN[numFmtId] ?? `built-in ${numFmtId}`,
  )
}

function cellsOf(sheet: Element, shared: string[], formats: string[]): ReadSheet['cells'] {
  const rows: ReadSheet['cells'] = new Map()
  for (const cell of all(sheet, 'c')) {
    const value = cellValue(cell, shared)
    const area = areaOf(cell.attributes.r ?? '')
    if (value === null || area === null) continue
    const row = rows.get(area.top) ?? new Map<number, ReadCell>()
    row.set(area.left, { value, format: formats[Number(cell.attributes.s ?? 0)] ?? '' })
    rows.set(area.top, row)
  }
  return rows
}

function cellValue(cell: Element, shared: string[]): string | number | null {
  const value = child(cell, 'v')?.text
  if (cell.attributes.t === 's') return shared[Number(value)] ?? null
  if (cell.attributes.t === 'inlineStr') return textOf(child(cell, 'is'))
  return value === undefined ? null : Number(value)
}

function textOf(element: Element | undefined): string {
  const raw =
    element === undefined
      ? ''
      : all(element, 't')
          .map(({ text }) => text)
          .join('')
  return raw.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** The rows of a sheet as lists, gaps as null. */
export function rowsOf({ cells }: ReadSheet): (ReadCell | null)[][] {
  const last = Math.max(0, ...cells.keys())
  return Array.from({ length: last }, (_, i) => {
    const row = cells.get(i + 1) ?? new Map<number, ReadCell>()
    return Array.from({ length: Math.max(0, ...row.keys()) }, (__, j) => row.get(j + 1) ?? null)
  })
}
