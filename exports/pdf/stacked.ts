import type { Content } from 'pdfmake/interfaces'
import type { Block } from '@/domain/reports/document/report-document'
import type { Locale } from '@/domain/vocabulary'
import { startHeight } from '@/exports/pdf/start-height'
import type { Section } from '@/exports/sections'

type Margin = [number, number, number, number]
type Node = Exclude<Content, string | number | unknown[]> & { margin?: Margin; id?: string }

/** By a node's id the height that it needs on its page, with what belongs to it, in points. */
export type Needs = Map<string, number>

/**
 * The nodes of blocks under each other. All distance lies above nodes: pdfmake takes a new page for a margin that does
 * not fit below, and leaves it empty at the end of a section.
 * @param needs gets what headings and captions need
 */
export function stacked(
  { blocks, isWide }: Section,
  language: Locale,
  nodesOf: (block: Block) => Content[],
  needs: Needs,
): Content[] {
  let [gap, isBroken] = [0, false]
  return blocks.flatMap((block, i) => {
    if (block.kind === 'pageBreak') {
      isBroken = true
      return []
    }
    const [first, ...rest] = nodesOf(block) as Node[]
    if (first === undefined) return []
    const [left, top, right, bottom] = first.margin ?? [0, 0, 0, 0]
    const margin: Margin = [left, isBroken ? 0 : Math.max(top, gap), right, bottom]
    const placed = { ...first, ...(margin.some(Boolean) && { margin }), ...(isBroken && { pageBreak: 'before' }) }
    if ((block.kind === 'heading' || block.kind === 'table') && rest.length + blocks.length - i > 1) {
      placed.id ??= `block-${needs.size}`
      needs.set(placed.id, startHeight(blocks.slice(i), isWide, language))
    }
    isBroken = false
    gap = gapBelow(block, language)
    return [placed as Content, ...(rest as Content[])]
  })
}

function gapBelow({ kind }: Block, language: Locale): number {
  if (kind === 'table' || kind === 'chart' || kind === 'notes') return 12
  return kind === 'paragraph' && language === 'en' ? 6 : 0
}
