import type { Content } from 'pdfmake/interfaces'
import type { Block, Chart, Notes } from '@/domain/reports/document/report-document'
import { textWidth } from '@/domain/reports/picture/shapes'
import type { Locale } from '@/domain/vocabulary'
import { chartSize } from '@/exports/charts/chart-size'
import { drawChart } from '@/exports/charts/draw-chart'
import { LINK_INK, pageOf, TYPE, textHeightOf, textWidthOf } from '@/exports/paper'
import { SANS } from '@/exports/pdf/pdf-fonts'
import { BODY, indentOf } from '@/exports/pdf/pdf-styles'
import type { PdfText } from '@/exports/pdf/pdf-text'
import { CHART_SHARE } from '@/exports/pdf/start-height'
import { tableNodes } from '@/exports/pdf/table-nodes'
import { safeLink } from '@/exports/safe-link'

/** Makes the nodes of one block after the other; headings hang under each other in the reader's outline. */
export function blockNodes(language: Locale, text: PdfText, lacking: Set<string>) {
  const parents: string[] = []
  let headings = 0
  return (block: Block, isWide: boolean): Content[] => {
    const width = textWidthOf(pageOf(isWide))
    switch (block.kind) {
      case 'heading': {
        headings += 1
        const id = `heading-${headings}`
        parents.length = block.level - 1
        const parent = parents.findLast((each) => each !== undefined)
        parents[block.level - 1] = id
        const said = text.drawable(block.text).replaceAll('\n', ' ')
        return [
          {
            text: said,
            style: `heading${block.level}`,
            leadingIndent: indentOf(language),
            ...{ id, outline: true, outlineText: said, outlineExpanded: block.level === 1 },
            ...(parent !== undefined && { outlineParentId: parent }),
          },
        ]
      }
      case 'paragraph':
        return [
          {
            text: text.runs(block.runs, BODY, width),
            leadingIndent: indentOf(language),
          },
        ]
      case 'table':
        return tableNodes(block, isWide, text)
      case 'chart':
        return [chartNode(block, width, text, lacking)]
      case 'notes':
        return noteNodes(block, width, text)
      case 'pageBreak':
        return []
    }
  }
}

/** A picture with its caption below, kept together; drawn in lines, its text can be selected. */
function chartNode({ spec, caption }: Chart, width: number, text: PdfText, lacking: Set<string>): Content {
  const size = chartSize(spec, width, textHeightOf(pageOf(false)) * CHART_SHARE)
  return {
    stack: [
      { svg: drawChart(spec, size, lacking), ...size, font: SANS } as Content,
      { text: text.drawable(caption), style: 'caption', margin: [0, 4, 0, 0] },
    ],
    unbreakable: true,
    margin: [0, 8, 0, 0],
  }
}

function noteNodes({ entries }: Notes, width: number, text: PdfText): Content[] {
  const numbers = Math.max(0, ...entries.map(({ number }) => textWidth(number, TYPE.note)))
  const room = Math.min(90, numbers + 6)
  return entries.map(({ number, text: said, href }) => {
    const link = safeLink(href)
    const pieces = text.pieces(said, TYPE.note, width - room)
    return {
      columns: [
        { width: room, text: text.drawable(number) },
        {
          width: '*',
          text: link === null ? pieces : pieces.map((piece) => ({ ...piece, link, color: `#${LINK_INK}` })),
        },
      ],
      style: 'source',
      margin: [0, 2, 0, 0],
    }
  })
}
