import type { Span } from '@/domain/articles/segments'

const HAN = '\\p{Script=Han}'
const MARK = '，。、；：？！“”‘’（）《》〈〉【】「」『』…—·'
const UNIT = `(?:[${HAN}]|\\d+)`
/** One character or number with the punctuation at its sides: a piece of a line whose characters are set apart. */
const SINGLE = new RegExp(`^[${MARK}]*(?:${UNIT}(?:[${MARK}]+${UNIT})*)?[${MARK}]*$`, 'u')
/** Three characters standing apart somewhere; asked first because it is cheap. */
const LETTER_SPACED = new RegExp(`[${HAN}${MARK}\\d]\\s+[${HAN}]\\s+[${HAN}]\\s+[${HAN}${MARK}\\d]`, 'u')
const BESIDE_MARK = /\s+(?=[，。、；：？！”’）》】」』])|(?<=[，。、；：？！“‘（《【「『])\s+/gu
const BESIDE_DIGIT = new RegExp(`(?<=\\d)\\s+(?=[${HAN}])|(?<=[${HAN}])\\s+(?=\\d)`, 'gu')
const BEFORE_BRACKET = new RegExp(`(?<=[${HAN}])\\s+(?=[（《【“‘])`, 'gu')
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}])\\s+(?=[${HAN}])`, 'gu')
const QUOTED = /“[^”]{0,200}”|‘[^’]{0,200}’|（[^）]{0,200}）|《[^》]{0,200}》|「[^」]{0,200}」/gu

/** The spaces of a line whose characters are set apart (培 训 班 开 班), as spans of the line; four in a row at least. */
export function letterSpaces(line: string): Span[] {
  if (!LETTER_SPACED.test(line)) return []
  const found: Span[] = []
  let run: Span[] = []
  const flush = () => {
    if (run.length >= 3) for (const gap of run) found.push(gap)
    run = []
  }
  let before: { end: number; single: boolean } | null = null
  for (const { 0: word, index } of line.matchAll(/\S+/g)) {
    const single = SINGLE.test(word)
    if (before?.single === true && single) run.push({ start: before.end, end: index })
    else flush()
    before = { end: index + word.length, single }
  }
  flush()
  return found
}

/** Spaces of a headline, kicker or column: those between its halves stay, letter-spaced characters close up. */
export function closeTitle(text: string): string {
  return text.replace(/\s+/g, ' ').replace(BESIDE_MARK, '').trim()
}

/**
 * Spaces of a paragraph as PDFs and pasted pages hold them: gone between Chinese characters, beside punctuation and
 * between numbers and characters. Those around Latin words stay, those within quotations (颂歌献给党 劳动创未来) and
 * those of lists of names.
 */
export function closeParagraph(text: string): string {
  if (!/\s/.test(text)) return text
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(BESIDE_MARK, '')
    .replace(BEFORE_BRACKET, '')
    .replace(BESIDE_DIGIT, '')
    .trim()
  if (!/[。！？；，]/u.test(tidy) || isList(tidy)) return tidy
  const quoted = [...tidy.matchAll(QUOTED)]
  const pieces: string[] = []
  let from = 0
  for (const quote of quoted) {
    pieces.push(tidy.slice(from, quote.index).replace(BETWEEN_HAN, ''), closeQuotation(quote[0]))
    from = quote.index + quote[0].length
  }
  pieces.push(tidy.slice(from).replace(BETWEEN_HAN, ''))
  return pieces.join('')
}

/** A slogan in two or three halves keeps its spaces; a sentence, and words cut at random, do not. */
function closeQuotation(quotation: string): string {
  const words = quotation.slice(1, -1).split(' ')
  const halves = words.length <= 3 && words.every((word) => word.length >= 2) && !/[，。！？]/u.test(quotation)
  return halves ? quotation : quotation.replace(BETWEEN_HAN, '')
}

/** 一等奖：张伟 王芳 李强: several short words in a row. */
function isList(text: string): boolean {
  const words = text.split(' ')
  return words.length >= 4 && text.length / words.length < 7
}
