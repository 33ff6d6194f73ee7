import { quotedName } from '@/exports/xlsx/cell-reference'
import { xmlText } from '@/exports/xlsx/xml-text'

/** The parts that say what else is in the file (ECMA-376, part 2, and part 1, 18.2). */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A sheet of the file as the list of sheets has it. */
export interface ListedSheet {
  name: string
  state: 'visible' | 'hidden' | 'veryHidden'
  /** The part's number in its file name, which is also its id. */
  number: number
  /** What is repeated on every printed page, as `$6:$6` for a row and `$A:$A` for a column. */
  repeated: string[]
  /** The range with filter buttons, as `$A$6:$Z$100`; null where there is none. */
  filtered: string | null
}

export function workbookXml(sheets: readonly ListedSheet[]): string {
  const entries = sheets.map(({ name, state, number }) => {
    const hidden = state === 'visible' ? '' : ` state="${state}"`
    return `<sheet name="${xmlText(name)}" sheetId="${number}"${hidden} r:id="rId${number}"/>`
  })
  const names = sheets.flatMap(({ name, repeated, filtered }, i) => {
    const sheet = xmlText(quotedName(name))
    return [
      filtered &&
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${sheet}!${filtered}</definedName>`,
      repeated.length > 0
        ? `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${repeated.map((each) => `${sheet}!${each}`)}</definedName>`
        : null,
    ].filter((each) => each !== null)
  })
  return [
    DECLARATION,
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>',
    `<sheets>${entries.join('')}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('')
}

export function workbookRelations(sheets: readonly ListedSheet[]): string {
  const last = Math.max(...sheets.map(({ number }) => number))
  return relations([
    ...sheets.map(({ number }) => ({
      id: number,
      type: `${OFFICE}/worksheet`,
      target: `worksheets/sheet${number}.xml`,
    })),
    { id: last + 1, type: `${OFFICE}/styles`, target: 'styles.xml' },
    { id: last + 2, type: `${OFFICE}/sharedStrings`, target: 'sharedStrings.xml' },
  ])
}

export function packageRelations(): string {
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
  return relations([
    { id: 1, type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' },
    { id: 2, type: core, target: 'docProps/core.xml' },
    { id: 3, type: `${OFFICE}/extended-properties`, target: 'docProps/app.xml' },
  ])
}

/** Relations of a sheet to its drawing, or of a drawing to its charts. */
export function partRelations(kind: 'drawing' | 'chart', targets: readonly string[]): string {
  return relations(targets.map((target, i) => ({ id: i + 1, type: `${OFFICE}/${kind}`, target })))
}

function relations(list: { id: number; type: string; target: string }[]): string {
  const entries = list.map(({ id, type, target }) => `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`)
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return `${DECLARATION}<Relationships xmlns="${namespace}">${entries.join('')}</Relationships>`
}

export function contentTypes(sheets: readonly ListedSheet[], drawings: number, charts: number): string {
  const drawing = 'application/vnd.openxmlformats-officedocument'
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1)
  const overrides = [
    ['/xl/workbook.xml', `${SHEET}.sheet.main+xml`],
    ...sheets.map(({ number }) => [`/xl/worksheets/sheet${number}.xml`, `${SHEET}.worksheet+xml`]),
    ['/xl/styles.xml', `${SHEET}.styles+xml`],
    ['/xl/sharedStrings.xml', `${SHEET}.sharedStrings+xml`],
    ...numbers(drawings).map((number) => [`/xl/drawings/drawing${number}.xml`, `${drawing}.drawing+xml`]),
    ...numbers(charts).map((number) => [`/xl/charts/chart${number}.xml`, `${drawing}.drawingml.chart+xml`]),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', `${drawing}.extended-properties+xml`],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  return [
    DECLARATION,
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '</Types>',
  ].join('')
}

export function coreProperties(title: string, at: Date): string {
  const time = at.toISOString().replace(/\.\d+Z$/, 'Z')
  return [
    DECLARATION,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>工迹 Gongji</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

export function appProperties(): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'
  return `${DECLARATION}<Properties xmlns="${namespace}"><Application>Gongji</Application></Properties>`
}

export function sharedStrings(texts: readonly string[]): string {
  const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const items = texts.map((text) => `<si>${text}</si>`).join('')
  return `${DECLARATION}<sst xmlns="${namespace}" count="${texts.length}" uniqueCount="${texts.length}">${items}</sst>`
}
