import { cellText } from '@/domain/reports/amount-cell'
import type { ReportDocument } from '@/domain/reports/document/report-document'

/** Every text of a document in the order of its pages; what a picture says is left out. */
export function textsOf({ title, subtitle, blocks }: ReportDocument): string[] {
  return [
    title,
    subtitle,
    ...blocks.flatMap((block) => {
      if (block.kind === 'heading') return [block.text]
      if (block.kind === 'paragraph')
        return [block.runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')]
      if (block.kind === 'chart') return [block.caption]
      if (block.kind === 'notes') return block.entries.flatMap(({ number, text }) => [number, text])
      if (block.kind === 'pageBreak') return []
      const cells = block.rows.flatMap((row) => row.map(cellText))
      return [block.caption, ...block.columns.map(({ title: column }) => column), ...cells, block.note ?? '']
    }),
  ].filter((text) => text !== '')
}

/** The place from which on each text is found after the one before it; the first that is not found is named. */
export function missingIn(read: string, texts: readonly string[]): string | null {
  let from = 0
  for (const text of texts.map(withoutSpace)) {
    const at = read.indexOf(text, from)
    if (at < 0) return text
    from = at + text.length
  }
  return null
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}
