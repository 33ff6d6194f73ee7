import type { Theme } from '@/domain/extraction/figures/theme'

/** A stretch of the text. */
export interface Stretch {
  start: number
  end: number
}

export type QuoteKind = 'title' | 'speech'

/** Where sentences end, and what stands in quotation marks, of one folded body. */
export interface Frame {
  text: string
  /** The places of the marks that end sentences, in order. */
  ends: number[]
  quotes: (Stretch & { kind: QuoteKind })[]
  /** What the whole report is about; decides where nothing nearer does. */
  theme: Theme | null
}

const SENTENCE_END = /[。！？!?\n]/g
const CLAUSE_END = new Set([...'，:：—；;'].map((mark) => mark.charCodeAt(0)))
const COMMA = 0x2c
const OPENING = /[“《「『]/g
const CLOSING: Record<string, string> = { '“': '”', '《': '》', '「': '」', '『': '』' }
/** Names and slogans are short and hold no full sentence. */
const LONGEST_TITLE = 24
const LONGEST_SPEECH = 600

/** Reads the marks of a folded body once. */
export function frameOf(text: string): Frame {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index)
  const quotes: Frame['quotes'] = []
  for (const { 0: opening, index: start } of text.matchAll(OPENING)) {
    const end = text.indexOf(CLOSING[opening] ?? '', start + 1)
    if (end === -1 || end - start > LONGEST_SPEECH) continue
    quotes.push({ start, end: end + 1, kind: kindOf(opening, text.slice(start + 1, end)) })
  }
  return { text, ends, quotes, theme: null }
}

function kindOf(opening: string, words: string): QuoteKind {
  if (opening === '《') return 'title'
  return words.length <= LONGEST_TITLE && !/[。！？，…]/.test(words) ? 'title' : 'speech'
}

/** The kind of quotation that a stretch lies in; a title within speech is a title. */
export function quoteAround({ quotes }: Frame, start: number, end: number): QuoteKind | null {
  let found: QuoteKind | null = null
  for (const quote of quotes) {
    if (quote.start > start) break
    if (quote.end >= end && found !== 'title') found = quote.kind
  }
  return found
}

/** The sentence around a stretch, without its end mark. */
export function sentenceOf({ text, ends }: Frame, start: number, end: number): Stretch {
  let low = 0
  for (let high = ends.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  let next = low
  while ((ends[next] ?? text.length) < end) next += 1
  return { start: low === 0 ? 0 : (ends[low - 1] ?? 0) + 1, end: ends[next] ?? text.length }
}

/** The clause around a stretch of a sentence: what commas, colons and semicolons part. */
export function clauseOf(text: string, start: number, end: number, sentence: Stretch): Stretch {
  let from = start
  while (from > sentence.start && !isClauseEnd(text, from - 1)) from -= 1
  let to = end
  while (to < sentence.end && !isClauseEnd(text, to)) to += 1
  return { start: from, end: to }
}

/** A half-width comma between digits groups thousands. */
function isClauseEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === COMMA) return !/\d/.test(text.charAt(at + 1))
  return CLAUSE_END.has(code)
}
