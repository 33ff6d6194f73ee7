import { AREA_NAMES } from '@/domain/districts/area-names'
import { textWidth } from '@/domain/reports/picture/shapes'

const CLOSING = /^[\p{Pe}\p{Pf}，。、；：！？…—·]/u
const OPENING = /[\p{Ps}\p{Pi}]$/u
/** What belongs to the word before it, and what to the word after it, beyond what a dictionary of words knows. */
const FOLLOWING = /^(?:[的了和与及等区市县镇乡部会]|工会|街道)$/u
const LEADING = /[总各全第]$/u
const MOST_LINES = 20

const dictionary = new Intl.Segmenter('zh', { granularity: 'word' })
const names = Object.values(AREA_NAMES).flatMap(({ full, exact }) => [full, ...exact])
const AREAS = new RegExp(`(${names.sort((a, b) => b.length - a.length).join('|')})`)

/**
 * A title broken into as few lines as it takes, all about as long, between words and not inside them (GB/T 9704-2012,
 * 7.3.1: whole words, symmetrical, of fitting length).
 * @param size of the type, in points; @param width of the text block, in points
 */
export function titleLines(title: string, size: number, width: number): string[] {
  if (textWidth(title, size) <= width) return [title]
  const words = wordsOf(title)
  for (let count = 2; count < MOST_LINES; count++) {
    const lines = balanced(words, count)
    if (lines.every((line) => textWidth(line, size) <= width)) return lines
  }
  return [title]
}

/** Pieces that may be parted: words, with the punctuation that belongs to them. */
function wordsOf(title: string): string[] {
  const words: string[] = []
  for (const segment of segmentsOf(title)) {
    const last = words.at(-1)
    const joins =
      CLOSING.test(segment) ||
      FOLLOWING.test(segment) ||
      /^\s+$/.test(segment) ||
      OPENING.test(last ?? '') ||
      LEADING.test(last ?? '')
    if (last !== undefined && (joins || belongTogether(last, segment))) words[words.length - 1] = last + segment
    else words.push(segment)
  }
  return words
}

/** The words of a dictionary; names of areas, which it does not know, stay whole. */
function segmentsOf(title: string): string[] {
  return title
    .split(AREAS)
    .flatMap((part, i) => (i % 2 === 1 ? [part] : [...dictionary.segment(part)].map(({ segment }) => segment)))
}

/** Letters without a space between them, a number and its unit, as 2024年 and 第一季度. */
function belongTogether(last: string, next: string): boolean {
  if (/[\x21-\u2e7f]$/.test(last) && /^[\x21-\u2e7f]/.test(next)) return true
  return (/\d$/.test(last) && /^[年月日季度至—]/.test(next)) || (/第$/.test(last) && next.length < 4)
}

/** The words on so many lines, the longest of which is as short as can be. */
function balanced(words: readonly string[], count: number): string[] {
  const lengths = words.map((word) => textWidth(word, 1))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const lines: string[] = []
  let [from, used] = [0, 0]
  for (let line = 0; line < count && from < words.length; line++) {
    const aim = (whole - used) / (count - line)
    let [to, length] = [from, 0]
    while (to < words.length && (to === from || length + (lengths[to] ?? 0) / 2 <= aim)) {
      length += lengths[to] ?? 0
      to += 1
    }
    if (line === count - 1) to = words.length
    lines.push(words.slice(from, to).join('').trim())
    used += length
    from = to
  }
  return lines
}
