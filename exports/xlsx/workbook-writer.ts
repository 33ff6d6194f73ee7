import type { Cell } from '@/domain/reports/table'
import type { Sheet, Workbook } from '@/domain/reports/workbook'
import type { Archive } from '@/exports/xlsx/archive'
import { bareSheetXml } from '@/exports/xlsx/bare-sheet'
import { columnLetters } from '@/exports/xlsx/cell-reference'
import { CHART_SHEET, ChartData } from '@/exports/xlsx/chart-data'
import { chartXml } from '@/exports/xlsx/chart-xml'
import { drawingXml } from '@/exports/xlsx/drawing-xml'
import { MANIFEST_SHEET, manifestRows } from '@/exports/xlsx/manifest-sheet'
import {
  appProperties,
  contentTypes,
  coreProperties,
  type ListedSheet,
  packageRelations,
  partRelations,
  sharedStrings,
  workbookRelations,
  workbookXml,
} from '@/exports/xlsx/package-parts'
import { RowsAhead } from '@/exports/xlsx/rows-ahead'
import { isFiltered } from '@/exports/xlsx/sheet-frame'
import { SheetNames } from '@/exports/xlsx/sheet-names'
import { type SheetEnd, type SheetLimits, type SheetPart, sheetXml } from '@/exports/xlsx/sheet-xml'
import { Styles } from '@/exports/xlsx/styles'
import { textElement } from '@/exports/xlsx/xml-text'

/** Rows between two words about progress. */
const STEP = 1000

/** Writes the parts of a workbook one after the other, and keeps what the last parts have to say of the first. */
export class WorkbookWriter {
  readonly #archive: Archive
  readonly #limits: SheetLimits
  readonly #onRows: (rows: number) => void
  readonly #styles = new Styles()
  readonly #names = new SheetNames()
  readonly #sheets: ListedSheet[] = []
  readonly #titles: string[] = []
  readonly #chartSheet = this.#names.claim(CHART_SHEET)
  readonly #manifestSheet = this.#names.claim(MANIFEST_SHEET)
  readonly #chartData = new ChartData(this.#chartSheet)
  #drawings = 0
  #charts = 0
  #rows = 0

  constructor(archive: Archive, onRows: (rows: number) => void, limits: SheetLimits) {
    this.#archive = archive
    this.#onRows = onRows
    this.#limits = limits
  }

  async sheet(sheet: Sheet): Promise<void> {
    const rows = new RowsAhead(sheet.rows)
    // Of nothing there is no chart.
    const charts = sheet.charts.filter(({ spec }) => spec.categories.length > 0 && spec.series.length > 0)
    const firstTitle = this.#titles.length
    const names: string[] = []
    try {
      do {
        const name = this.#names.claim(sheet.name, names.length === 0 ? '' : ` (${names.length + 1})`)
        names.push(name)
        await this.#part({ ...sheet, charts, name }, rows)
      } while (!rows.isAtEnd)
    } finally {
      rows.close()
    }
    for (const i of names.keys()) this.#titles[firstTitle + i] = partTitle(sheet.head[0] ?? '', names, i)
    this.#onRows(this.#rows)
  }

  async #part(sheet: Sheet, rows: RowsAhead<Cell[]>): Promise<void> {
    const number = this.#sheets.length + 1
    const part: SheetPart = {
      sheet,
      rows,
      titleIndex: this.#titles.push('') - 1,
      isFirstOfWorkbook: number === 1,
      end: null,
      onRow: () => {
        this.#rows++
        if (this.#rows % STEP === 0) this.#onRows(this.#rows)
      },
    }
    await this.#archive.add(sheetPath(number), sheetXml(part, this.#styles, this.#limits))
    const { end } = part
    if (end === null) throw new Error(`sheet ${number} was not written to its end`)
    const { headerRow, lastColumn, pagesAcross } = end.layout
    this.#sheets.push({
      name: sheet.name,
      state: 'visible',
      number,
      repeated: [...(pagesAcross > 1 ? ['$A:$A'] : []), `$${headerRow}:$${headerRow}`],
      filtered: isFiltered(sheet.columns)
        ? `$A$${headerRow}:$${columnLetters(lastColumn)}$${end.lastFilteredRow}`
        : null,
    })
    if (end.hasDrawing) await this.#drawing(sheet.charts, number, end)
  }

  async #drawing(charts: Sheet['charts'], sheet: number, { lastRow, layout }: SheetEnd): Promise<void> {
    const drawing = ++this.#drawings
    const targets: string[] = []
    for (const { caption, spec } of charts) {
      const chart = ++this.#charts
      targets.push(`../charts/chart${chart}.xml`)
      const xml = chartXml(this.#chartData.place(caption, spec))
      await this.#archive.addText(`xl/charts/chart${chart}.xml`, xml)
    }
    await this.#archive.addText(`xl/drawings/drawing${drawing}.xml`, drawingXml(charts, lastRow, layout))
    await this.#archive.addText(`xl/drawings/_rels/drawing${drawing}.xml.rels`, partRelations('chart', targets))
    const relations = partRelations('drawing', [`../drawings/drawing${drawing}.xml`])
    await this.#archive.addText(`xl/worksheets/_rels/sheet${sheet}.xml.rels`, relations)
  }

  /** The sheets that nobody looks at, and the parts that list all others. */
  async finish({ title, manifest }: Workbook, at: Date): Promise<void> {
    if (this.#charts > 0) await this.#bare(this.#chartSheet, 'hidden', this.#chartData.rows)
    if (manifest !== null) await this.#bare(this.#manifestSheet, 'veryHidden', manifestRows(manifest))
    const parts = [
      ['xl/styles.xml', this.#styles.xml()],
      ['xl/sharedStrings.xml', sharedStrings(this.#titles.map(textElement))],
      ['xl/workbook.xml', workbookXml(this.#sheets)],
      ['xl/_rels/workbook.xml.rels', workbookRelations(this.#sheets)],
      ['docProps/core.xml', coreProperties(title, at)],
      ['docProps/app.xml', appProperties()],
      ['_rels/.rels', packageRelations()],
      ['[Content_Types].xml', contentTypes(this.#sheets, this.#drawings, this.#charts)],
    ] as const
    for (const [path, text] of parts) await this.#archive.addText(path, text)
  }

  async #bare(name: string, state: ListedSheet['state'], rows: Parameters<typeof bareSheetXml>[0]): Promise<void> {
    const number = this.#sheets.length + 1
    await this.#archive.add(sheetPath(number), bareSheetXml(rows))
    this.#sheets.push({ name, state, number, repeated: [], filtered: null })
  }
}

function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`
}

/** A sheet that continues says so, and where: 活动清单 (1/2) → 活动 (2). */
function partTitle(title: string, names: readonly string[], part: number): string {
  if (names.length === 1) return title
  const [previous, next] = [names[part - 1], names[part + 1]]
  const from = previous === undefined ? '' : ` ← ${previous}`
  return `${title} (${part + 1}/${names.length})${from}${next === undefined ? '' : ` → ${next}`}`
}
