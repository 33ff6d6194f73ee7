import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Run } from '@/domain/reports/document/report-document'
import { cleanText } from '@/exports/clean-text'
import { LINK_INK } from '@/exports/paper'
import { safeLink } from '@/exports/safe-link'

/** Text as runs; a line feed within it becomes a break of the line. */
export function textRuns(text: string, style: IRunOptions = {}): TextRun[] {
  return cleanText(text)
    .split('\n')
    .map((line, i) => new TextRun({ ...style, text: line, ...(i > 0 && { break: 1 }) }))
}

/** Text that leads to an address of the web; only text where the address is none. */
export function linkedRuns(text: string, href: string | null | undefined, style: IRunOptions = {}): ParagraphChild[] {
  const link = safeLink(href)
  if (link === null) return textRuns(text, style)
  return [new ExternalHyperlink({ link, children: textRuns(text, { ...style, color: LINK_INK }) })]
}

export function paragraphRuns(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap((run) => {
    if (typeof run === 'string') return textRuns(run)
    const style: IRunOptions = { ...(run.strong && { bold: true }), ...(run.raised && { superScript: true }) }
    return linkedRuns(run.text, run.href, style)
  })
}
