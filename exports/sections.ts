import type { Block } from '@/domain/reports/document/report-document'
import { fitsUpright } from '@/exports/table-measures'

export interface Section {
  /** Whether its pages are turned. */
  isWide: boolean
  blocks: Block[]
}

/**
 * A document cut into runs of upright and turned pages: wide tables and those with too many columns stand on turned
 * ones, together with the headings right before them. Breaks of pages at the edges of a run, and one after another, come of themselves and fall away.
 */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = []
  let waiting: Block[] = []
  const place = (isWide: boolean, block: Block) => {
    const last = sections.at(-1)
    if (last?.isWide === isWide) last.blocks.push(block)
    else sections.push({ isWide, blocks: [block] })
  }
  for (const block of blocks) {
    if (block.kind === 'heading') {
      waiting.push(block)
      continue
    }
    const isWide =
      block.kind === 'pageBreak'
        ? (sections.at(-1)?.isWide ?? false)
        : block.kind === 'table' && (block.isWide || !fitsUpright(block))
    for (const each of waiting) place(isWide, each)
    waiting = []
    place(isWide, block)
  }
  for (const each of waiting) place(sections.at(-1)?.isWide ?? false, each)
  return sections
    .map(({ isWide, blocks: all }) => ({ isWide, blocks: withoutEdgeBreaks(all) }))
    .filter(({ blocks: all }) => all.length > 0)
}

function withoutEdgeBreaks(blocks: Block[]): Block[] {
  const single = blocks.filter((block, i) => block.kind !== 'pageBreak' || blocks[i + 1]?.kind !== 'pageBreak')
  return single.filter(({ kind }, i) => kind !== 'pageBreak' || (i > 0 && i < single.length - 1))
}
