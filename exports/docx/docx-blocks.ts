import { HeadingLevel, ImageRun, Paragraph, Tab, type Table, TextRun } from 'docx'
import type { Block, Chart, Notes } from '@/domain/reports/document/report-document'
import { chartPicture, PRINT_SCALE } from '@/exports/charts/chart-picture'
import { chartSize } from '@/exports/charts/chart-size'
import { drawChart } from '@/exports/charts/draw-chart'
import { oneLine } from '@/exports/clean-text'
import { STYLE } from '@/exports/docx/docx-styles'
import { tableBlocks } from '@/exports/docx/table-blocks'
import { linkedRuns, paragraphRuns, textRuns } from '@/exports/docx/text-runs'
import { pageOf, textHeightOf, textWidthOf } from '@/exports/paper'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

/** Points as the library counts the size of pictures: pixels of a 96th inch. */
const PIXELS = 96 / 72

/** The blocks of a run of pages, as Word has them. A break of pages is a property of what comes after it. */
export function docxBlocks(blocks: readonly Block[], isWide: boolean): (Paragraph | Table)[] {
  return blocks.flatMap((block, i) => {
    const isBroken = blocks[i - 1]?.kind === 'pageBreak'
    return [
      ...(isBroken && block.kind === 'table' ? [new Paragraph({ style: STYLE.gap, pageBreakBefore: true })] : []),
      ...toBlocks(block, isWide, isBroken ? { pageBreakBefore: true } : {}),
    ]
  })
}

function toBlocks(block: Block, isWide: boolean, broken: { pageBreakBefore?: true }): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ ...broken, heading: LEVELS[block.level], children: textRuns(oneLine(block.text)) })]
    case 'paragraph':
      return [new Paragraph({ ...broken, style: STYLE.body, children: paragraphRuns(block.runs) })]
    case 'table':
      return tableBlocks(block, isWide)
    case 'chart':
      return chartBlocks(block, isWide, broken)
    case 'notes':
      return noteBlocks(block, broken)
    case 'pageBreak':
      return []
  }
}

/** A picture at 300 dots to the inch, and its caption. */
function chartBlocks({ spec, caption, alt }: Chart, isWide: boolean, broken: object): Paragraph[] {
  const page = pageOf(isWide)
  const size = chartSize(spec, textWidthOf(page), textHeightOf(page) * 0.85)
  const picture = new ImageRun({
    type: 'png',
    data: chartPicture(drawChart(spec, size), PRINT_SCALE),
    transformation: { width: Math.round(size.width * PIXELS), height: Math.round(size.height * PIXELS) },
    altText: { name: oneLine(caption), title: oneLine(caption), description: oneLine(alt) },
  })
  return [
    new Paragraph({ ...broken, style: STYLE.picture, children: [picture] }),
    new Paragraph({ style: STYLE.figure, children: textRuns(oneLine(caption)) }),
  ]
}

function noteBlocks({ entries }: Notes, broken: object): Paragraph[] {
  return entries.map(
    ({ number, text, href }, i) =>
      new Paragraph({
        ...(i === 0 && broken),
        style: STYLE.source,
        children: [...textRuns(oneLine(number)), new TextRun({ children: [new Tab()] }), ...linkedRuns(text, href)],
      }),
  )
}
