import type { Run } from '@/domain/reports/document/report-document'
import type { Words } from '@/domain/vocabulary'

/** Numbers in order, runs of three and more drawn together: 1—3，5. Empty for none. */
export function writeNumbers(numbers: readonly number[], words: Words): string {
  const spans: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else spans.push([number, number])
  }
  const pieces = spans.flatMap(([first, last]) => {
    if (last - first < 2) return first === last ? [`${first}`] : [`${first}`, `${last}`]
    return [words('report.source.range', { first: String(first), last: String(last) })]
  })
  return pieces.join(words('report.source.separator'))
}

/** Stands in a message where the marks go. */
export const MARK = '\u0001'

/** A sentence with the raised numbers of its sources where its message has `{mark}`. */
export function withMarks(sentence: string, numbers: readonly number[], words: Words): Run[] {
  const list = writeNumbers(numbers, words)
  // A name may hold anything, and stands before the marks.
  const place = sentence.lastIndexOf(MARK)
  const [before, after] = [sentence.slice(0, place), sentence.slice(place + MARK.length)]
  if (list === '') return [before + after]
  const marked: Run[] = [before, { text: words('report.source.mark', { list }), raised: true }]
  return after === '' ? marked : [...marked, after]
}
