/** A stretch of the text. */
export interface Stretch {
  start: number
  end: number
}

export type QuoteKind = 'title' | 'speech'

/** Where sentences end, and what stands in quotation marks, of one folded body. */
export interface Frame {
  text: string
  quotes: (Stretch & { kind: QuoteKind })[]
}

const SENTENCE_END = /[。！？!?\n]/
const CLAUSE_END = /[，,:：—；;]/
const CLOSING: Record<string, string> = { '“': '”', '《': '》', '「': '」', '『': '』' }
/** Names and slogans are short and hold no full sentence. */
const LONGEST_TITLE = 24

/** Reads the marks of a folded body once. */
export function frameOf(text: string): Frame {
  const quotes: Frame['quotes'] = []
  for (let i = 0; i < text.length; i += 1) {
    const closing = CLOSING[text[i] ?? '']
    if (!closing) continue
    const end = text.indexOf(closing, i + 1)
    if (end === -1 || end - i > 600) continue
    quotes.push({ start: i, end: end + 1, kind: kindOf(text, i, end) })
    if (end - i > LONGEST_TITLE) continue
    i = end
  }
  return { text, quotes }
}

function kindOf(text: string, start: number, end: number): QuoteKind {
  if (text[start] === '《') return 'title'
  const words = text.slice(start + 1, end)
  return words.length <= LONGEST_TITLE && !/[。！？，…]/.test(words) ? 'title' : 'speech'
}

/** The quotation that a stretch lies in, the innermost first named. */
export function quoteAround(frame: Frame, start: number, end: number): QuoteKind | null {
  let found: QuoteKind | null = null
  for (const quote of frame.quotes) {
    if (quote.start > start) break
    if (quote.end >= end && found !== 'title') found = quote.kind
  }
  return found
}

/** The sentence around a stretch, without its end mark. */
export function sentenceOf(text: string, start: number, end: number): Stretch {
  return around(text, start, end, SENTENCE_END)
}

/** The clause around a stretch: what commas and colons part. */
export function clauseOf(text: string, start: number, end: number, within: Stretch): Stretch {
  const { start: from, end: to } = around(text, start, end, CLAUSE_END)
  return { start: Math.max(from, within.start), end: Math.min(to, within.end) }
}

function around(text: string, start: number, end: number, mark: RegExp): Stretch {
  let from = start
  while (from > 0 && !isMark(text, from - 1, mark)) from -= 1
  let to = end
  while (to < text.length && !isMark(text, to, mark)) to += 1
  return { start: from, end: to }
}

function isMark(text: string, at: number, mark: RegExp): boolean {
  const character = text[at] ?? ''
  if (character === ',') return mark === CLAUSE_END && !/\d/.test(text[at + 1] ?? '')
  return mark.test(character)
}
