const NUMERAL = /[0-9０-９〇零一二三四五六七八九十百千万亿两几]/u
const DIGIT = /[0-9０-９]/u
const SEPARATOR = /[.,．，]/u
/** The rest of a number after its first digits: a decimal part, or a group of thousands. */
const FRACTION = /^(?:[.．][0-9０-９]|[,，][0-9０-９]{3})/u

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
  const [first = '', before = ''] = [phrase[0], text[start - 1]]
  if (!NUMERAL.test(first)) return false
  return NUMERAL.test(before) || (SEPARATOR.test(before) && DIGIT.test(text[start - 2] ?? '') && DIGIT.test(first))
}

function continuedByNumber(text: string, end: number, phrase: string): boolean {
  const last = phrase.at(-1) ?? ''
  if (!NUMERAL.test(last)) return false
  return NUMERAL.test(text[end] ?? '') || (DIGIT.test(last) && FRACTION.test(text.slice(end, end + 4)))
}
