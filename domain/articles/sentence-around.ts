const ENDS = /[。！？!?\n]/u
const CLOSING = /[”’」』）)》]/u

/**
 * The sentence that a span of a text stands in, with its closing mark; of a span over several sentences, all of them.
 * @param start where the span begins, and `end` where it stops, in UTF-16 units
 * @returns the sentence, and where in the text it begins
 */
export function sentenceAround(text: string, start: number, end: number): { sentence: string; sentenceStart: number } {
  let from = start
  while (from > 0 && !ENDS.test(text[from - 1] ?? '')) from -= 1
  while (from < start && /\s/u.test(text[from] ?? '')) from += 1
  let to = end
  while (to < text.length && !ENDS.test(text[to - 1] ?? '')) to += 1
  while (ENDS.test(text[to - 1] ?? '') && CLOSING.test(text[to] ?? '')) to += 1
  return { sentence: text.slice(from, to).trimEnd(), sentenceStart: from }
}
