import type { ChartSpec } from '@/domain/reports/document/chart-spec'
import { LINE } from '@/exports/xlsx/row-heights'
import type { Layout } from '@/exports/xlsx/sheet-layout'
import { xmlText } from '@/exports/xlsx/xml-text'

/** Where charts stand on a sheet (ECMA-376, part 1, 20.5). */

const EMU_PER_POINT = 12_700
const POINTS_WIDE = 640

/** A table up to this length has its charts below; beside a longer one they are in sight at once, if it is not wide. */
const LONG = 60
const WIDE = 120

/** Below a table that ends here a sheet may have no rows left. */
const FULL = 1_000_000

/** @param lastRow the table's last row, counted from 1 */
export function drawingXml(
  charts: readonly { caption: string; spec: ChartSpec }[],
  lastRow: number,
  { headerRow, lastColumn, headColumn, widths }: Layout,
): string {
  const width = widths.reduce((sum, each) => sum + each, 0)
  const isBeside = (lastRow - headerRow > LONG && width <= WIDE) || lastRow > FULL
  const column = isBeside ? Math.max(lastColumn, headColumn) + 1 : 0
  let row = isBeside ? headerRow : lastRow + 1
  const anchors = charts.map(({ caption, spec }, i) => {
    const height = heightOf(spec)
    const from = `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
    row += Math.ceil(height / LINE) + 1
    return [
      `<xdr:oneCellAnchor><xdr:from>${from}</xdr:from>`,
      `<xdr:ext cx="${POINTS_WIDE * EMU_PER_POINT}" cy="${height * EMU_PER_POINT}"/>`,
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
      `<xdr:cNvPr id="${i + 2}" name="Chart ${i + 1}" descr="${xmlText(caption)}"/><xdr:cNvGraphicFramePr/>`,
      '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
      `<c:chart r:id="rId${i + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`,
    ].join('')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    ...anchors,
    '</xdr:wsDr>',
  ].join('')
}

/** In points. Lying bars need room for each name. */
function heightOf({ kind, categories, series }: ChartSpec): number {
  if (kind !== 'bars') return 270
  return Math.max(240, 90 + categories.length * (10 + 12 * series.length))
}
