import type { Style } from 'pdfmake/interfaces'
import type { Run } from '@/domain/reports/document/report-document'
import { drawableText } from '@/exports/drawable-text'
import { LINK_INK } from '@/exports/paper'
import { safeLink } from '@/exports/safe-link'
import { typeWidth } from '@/exports/type-width'

export type Piece = Style & { text: string; wordBreak?: 'break-all'; link?: string; sup?: boolean }

/** How text of one document is made ready: what its fonts lack is gathered, and its language decides on quotes. */
export interface PdfText {
  /** Text that the fonts can draw. */
  drawable: (text: string) => string
  /** The same as pieces, where words longer than the line may be broken anywhere. */
  pieces: (text: string, size: number, width: number) => Piece[]
  runs: (runs: readonly Run[], size: number, width: number) => Piece[]
}

/** @param lacking gathers the characters that the fonts lack */
export function pdfText(lacking: Set<string>): PdfText {
  const drawable = (text: string) => drawableText(text, lacking).replaceAll('\t', ' ')
  const pieces = (text: string, size: number, width: number) => breakable(drawable(text), size, width)
  return {
    drawable,
    pieces,
    runs: (runs, size, width) =>
      runs.flatMap((run) => {
        if (typeof run === 'string') return pieces(run, size, width)
        const link = safeLink(run.href)
        const style = {
          ...(run.strong && { bold: true }),
          ...(run.raised && { sup: true }),
          ...(link !== null && { link, color: `#${LINK_INK}` }),
        }
        return pieces(run.text, size, width).map((piece) => ({ ...piece, ...style }))
      }),
  }
}

/** A word that is longer than its line would stand out over the edge: it is broken where the line ends. */
function breakable(text: string, size: number, width: number): Piece[] {
  return (text.match(/[\x21-\u2e7f]+|[^\x21-\u2e7f]+/g) ?? ['']).reduce<Piece[]>((pieces, part) => {
    const last = pieces.at(-1)
    const isLong = /^[\x21-\u2e7f]/.test(part) && typeWidth(part, size) > width * 0.9
    if (isLong) pieces.push({ text: part, wordBreak: 'break-all' })
    else if (last !== undefined && last.wordBreak === undefined) last.text += part
    else pieces.push({ text: part })
    return pieces
  }, [])
}
