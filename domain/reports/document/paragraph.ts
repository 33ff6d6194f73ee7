import type { Paragraph, Run } from '@/domain/reports/document/report-document'
import type { Words } from '@/domain/vocabulary'

/** Sentences as one paragraph, set apart as the language does; those that are null have nothing to say. */
export function paragraph(words: Words, ...sentences: (Run | Run[] | null)[]): Paragraph {
  const gap = words('report.sentences', { before: '', after: '' })
  const said = sentences.filter((sentence) => sentence !== null).map((sentence) => [sentence].flat())
  const runs = said.flatMap((sentence, i) => (i === 0 || gap === '' ? sentence : [gap, ...sentence]))
  return { kind: 'paragraph', runs }
}
