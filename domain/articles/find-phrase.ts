const NUMERAL = /[0-9０-９〇零一二三四五六七八九十百千万亿两几]/u
const SEPARATOR = /[.,．，]/u

/**
 * The first place where a printed phrase stands in a text and is not a piece of a longer number (500余 is not in
 * 2500余, 三家 not in 十三家, 200名 not in 1,200名).
 * @param from where to begin to look, and `to` where to stop, in UTF-16 units
 * @returns the span in UTF-16 units, or null where the phrase does not stand
 */
export function findPhrase(
  text: string,
  phrase: string,
  from = 0,
  to = text.length,
): { start: number; end: number } | null {
  for (let start = text.indexOf(phrase, from); start !== -1; start = text.indexOf(phrase, start + 1)) {
    const end = start + phrase.length
    if (end > to) return null
    if (!continuesNumber(text, start, phrase) && !continuedByNumber(text, end, phrase)) return { start, end }
  }
  return null
}

function continuesNumber(text: string, start: number, phrase: string): boolean {
  const before = text[start - 1] ?? ''
  if (!NUMERAL.test(phrase[0] ?? '')) return false
  return NUMERAL.test(before) || (SEPARATOR.test(before) && /\d/u.test(text[start - 2] ?? '') && /^\d/u.test(phrase))
}

function continuedByNumber(text: string, end: number, phrase: string): boolean {
  return NUMERAL.test(phrase.at(-1) ?? '') && NUMERAL.test(text[end] ?? '')
}
