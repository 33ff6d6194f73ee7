import { chineseNumeral } from '@/domain/reports/document/chinese-numeral'
import type { Block, Heading } from '@/domain/reports/document/report-document'
import type { Locale, Words } from '@/domain/vocabulary'

/**
 * Numbers headings as official documents do, 一、 （一） 1. (GB/T 9704-2012, 7.3.3), and the captions of tables and
 * pictures, each through the whole paper.
 */
export function numberBlocks(blocks: readonly Block[], language: Locale, words: Words): Block[] {
  const headings = [0, 0, 0]
  const captions = { table: 0, chart: 0 }
  return blocks.map((block) => {
    if (block.kind === 'heading') return numberHeading(block, headings, language, words)
    if (block.kind !== 'table' && block.kind !== 'chart') return block
    captions[block.kind] += 1
    const number = String(captions[block.kind])
    return { ...block, caption: words(`report.caption.${block.kind}`, { number, caption: block.caption }) }
  })
}

function numberHeading(heading: Heading, counts: number[], language: Locale, words: Words): Heading {
  const { level, text } = heading
  counts[level - 1] = (counts[level - 1] ?? 0) + 1
  counts.fill(0, level)
  const own = counts[level - 1] ?? 1
  const chinese = level === 3 ? String(own) : chineseNumeral(own)
  const number = language === 'en' ? counts.slice(0, level).join('.') : chinese
  return { ...heading, text: words(`report.headingNumber.${level}`, { number, text }) }
}
