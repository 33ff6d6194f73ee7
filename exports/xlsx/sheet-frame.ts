import type { Sheet } from '@/domain/reports/workbook'
import { columnLetters } from '@/exports/xlsx/cell-reference'
import { headerHeight, headHeight } from '@/exports/xlsx/row-heights'
import type { Layout } from '@/exports/xlsx/sheet-layout'
import type { SheetEnd, SheetPart } from '@/exports/xlsx/sheet-xml'
import type { Styles } from '@/exports/xlsx/styles'
import { textElement, xmlText } from '@/exports/xlsx/xml-text'

/** Points of the letters of the title and of the lines below it, as styles.ts has them. */
const SIZES = { title: 15, line: 10 }

/** Points that may stay in sight: of more, a small window would show nothing else and could not be scrolled. */
const MOST_FROZEN = 300

/** Everything down to the first row of the table. */
export function beforeRows(part: SheetPart, layout: Layout, styles: Styles): string {
  const { head, columns } = part.sheet
  const heights = [
    ...head.map((line, i) => headHeight(line, layout, i === 0 ? SIZES.title : SIZES.line)),
    headerHeight(columns, layout),
  ]
  const isFrozen = heights.reduce((sum, height) => sum + height) <= MOST_FROZEN
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${part.isFirstOfWorkbook ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    isFrozen ? frozenPanes(layout) : '',
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${layout.widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${headRows(part, heights, styles)}`,
  ].join('')
}

function frozenPanes({ headerRow, frozenColumns }: Layout): string {
  const cell = `${columnLetters(frozenColumns + 1)}${headerRow + 1}`
  const panes = frozenColumns > 0 ? ['topRight', 'bottomLeft', 'bottomRight'] : ['bottomLeft']
  return [
    `<pane${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''} ySplit="${headerRow}" topLeftCell="${cell}"`,
    ` activePane="${panes.at(-1)}" state="frozen"/>`,
    ...panes.map((pane) => `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`),
  ].join('')
}

function headRows({ sheet: { head, columns }, titleIndex }: SheetPart, heights: number[], styles: Styles): string {
  const row = (number: number, cells: string) =>
    `<row r="${number}" ht="${heights[number - 1]}" customHeight="1">${cells}</row>`
  const cell = (reference: string, style: number, text: string) =>
    `<c r="${reference}" s="${style}" t="inlineStr"><is>${textElement(text)}</is></c>`
  const lines = head.map((line, i) =>
    row(
      i + 1,
      i === 0 ? `<c r="A1" s="${styles.title}" t="s"><v>${titleIndex}</v></c>` : cell(`A${i + 1}`, styles.head, line),
    ),
  )
  const header = head.length + 1
  const titles = columns.map(({ title }, i) => cell(`${columnLetters(i + 1)}${header}`, styles.header, title))
  return lines.join('') + row(header, titles.join(''))
}

/** Everything below the last row of the table. */
export function afterRows(
  { head, columns, name }: Sheet,
  { layout: { headerRow, lastColumn, headColumn, pagesAcross }, lastRow, lastFilteredRow, hasDrawing }: SheetEnd,
): string {
  const last = columnLetters(lastColumn)
  const end = columnLetters(headColumn)
  const merged = headColumn > 1 ? head.map((_, i) => `<mergeCell ref="A${i + 1}:${end}${i + 1}"/>`) : []
  return [
    '</sheetData>',
    isFiltered(columns) ? `<autoFilter ref="A${headerRow}:${last}${lastFilteredRow}"/>` : '',
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '',
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    // 9 is A4.
    `<pageSetup paperSize="9"${pagesAcross > 1 ? ` fitToWidth="${pagesAcross}"` : ''} fitToHeight="0" orientation="landscape"/>`,
    `<headerFooter><oddFooter>&amp;L${footerText(name)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    // Numbers of documents, codes and days are text on purpose.
    `<ignoredErrors><ignoredError sqref="A1:${last}${lastRow}" numberStoredAsText="1"/></ignoredErrors>`,
    hasDrawing ? '<drawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('')
}

/** A list of one column is read, not searched. */
export function isFiltered(columns: Sheet['columns']): boolean {
  return columns.length > 1
}

/** Longest footer that Excel takes is 255 characters; an ampersand would begin a code, digits after one a size. */
function footerText(name: string): string {
  return xmlText(` ${[...name].slice(0, 60).join('').replaceAll('&', '&&')}`)
}
