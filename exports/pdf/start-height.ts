import type { Block } from '@/domain/reports/document/report-document'
import { textWidth } from '@/domain/reports/picture/shapes'
import type { Locale } from '@/domain/vocabulary'
import { chartSize } from '@/exports/charts/chart-size'
import { LINE_PITCH, pageOf, TYPE, textHeightOf, textWidthOf } from '@/exports/paper'
import { BODY, indentOf } from '@/exports/pdf/pdf-styles'
import { CAPTION, rowHeight, tableSetting } from '@/exports/pdf/table-nodes'

/** The height that a chart takes at most, as a part of an upright page. */
export const CHART_SHARE = 0.85

/**
 * About how much height the first of some blocks needs so that it does not stand alone at the foot of a page, in
 * points: a heading with what follows it, the caption and head of a table with its first row, two lines of text.
 */
export function startHeight(blocks: readonly Block[], isWide: boolean, language: Locale): number {
  const [block, ...rest] = blocks
  const width = textWidthOf(pageOf(isWide))
  switch (block?.kind) {
    case 'heading':
      return linesOf(block.text, width, language) * LINE_PITCH + startHeight(rest, isWide, language)
    case 'paragraph': {
      const text = block.runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')
      return Math.min(2, linesOf(text, width, language)) * LINE_PITCH
    }
    case 'table': {
      const setting = tableSetting(block, isWide)
      const first = block.rows[0] === undefined ? 0 : rowHeight(block.rows[0], setting)
      const head = rowHeight(
        block.columns.map(({ title }) => title),
        setting,
      )
      return CAPTION + head + (setting.isWhole ? first : setting.size)
    }
    case 'chart':
      return chartSize(block.spec, width, textHeightOf(pageOf(false)) * CHART_SHARE).height + 3 * TYPE.caption
    case 'notes':
      return 2 * TYPE.note
    default:
      return 0
  }
}

function linesOf(text: string, width: number, language: Locale): number {
  return Math.max(1, Math.ceil((textWidth(text, BODY) + indentOf(language)) / width))
}
