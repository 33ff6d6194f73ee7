import type { Content } from 'pdfmake/interfaces'
import type { Block } from '@/domain/reports/document/report-document'
import type { Locale } from '@/domain/vocabulary'
import { LINE_PITCH, pageOf, textHeightOf } from '@/exports/paper'
import { startHeight } from '@/exports/pdf/start-height'
import { CAPTION } from '@/exports/pdf/table-nodes'
import type { Section } from '@/exports/sections'

type Margin = [number, number, number, number]
type Node = Exclude<Content, string | number | unknown[]> & { margin?: Margin; pageBreak?: 'before' }

/**
 * The nodes of blocks under each other. All distance lies above nodes: pdfmake takes a new page for a margin that does
 * not fit below, and leaves it empty at the end of a section. A heading or caption stands in one piece with as much empty
 * room as the start of what belongs to it needs, which then moves up into that room: so both come onto one page.
 */
export function stacked(
  { blocks, isWide }: Section,
  language: Locale,
  nodesOf: (block: Block) => Content[],
): Content[] {
  // Beside the heading itself; what needs more has no page to fit on.
  const most = textHeightOf(pageOf(isWide)) - 1.5 * LINE_PITCH
  let [gap, room, isBroken] = [0, 0, false]
  return blocks.flatMap((block, i) => {
    if (block.kind === 'pageBreak') {
      isBroken = true
      return []
    }
    const [first, second, ...rest] = nodesOf(block) as Node[]
    if (first === undefined) return []
    const above = isBroken ? 0 : Math.max(topOf(first), gap) - room
    const placed = moved(first, above - topOf(first))
    if (isBroken) placed.pageBreak = 'before'
    isBroken = false
    gap = gapBelow(block, language)
    const isAlone = block.kind === 'heading' ? second === undefined : block.kind === 'table' && second !== undefined
    const need = isAlone ? roomBelow(blocks.slice(i), isWide, language) : 0
    room = need < most ? need : 0
    if (room === 0) return [placed, ...(second ? [second] : []), ...rest] as Content[]
    const kept = withRoom(placed, room)
    if (second === undefined) return [kept] as Content[]
    const pulled = moved(second, -room)
    room = 0
    return [kept, pulled, ...rest] as Content[]
  })
}

/** What must have room below a heading, or below the caption of a table. */
function roomBelow([block, ...rest]: readonly Block[], isWide: boolean, language: Locale): number {
  return block?.kind === 'table'
    ? startHeight([block], isWide, language) - CAPTION
    : startHeight(rest, isWide, language)
}

function topOf({ margin }: Node): number {
  return margin?.[1] ?? 0
}

/** A node with so much more distance above it. */
function moved(node: Node, by: number): Node {
  const [left, top, right, bottom] = node.margin ?? [0, 0, 0, 0]
  return by === 0 ? { ...node } : { ...node, margin: [left, top + by, right, bottom] }
}

/** A node and empty room below it, in one piece. */
function withRoom({ margin, pageBreak, ...node }: Node, room: number): Node {
  return {
    stack: [node, { text: '', margin: [0, room, 0, 0], fontSize: 0.1, lineHeight: 0.1 }],
    unbreakable: true,
    ...(margin && { margin }),
    ...(pageBreak && { pageBreak }),
  } as unknown as Node
}

function gapBelow({ kind }: Block, language: Locale): number {
  if (kind === 'table' || kind === 'chart' || kind === 'notes') return 12
  return kind === 'paragraph' && language === 'en' ? 6 : 0
}
