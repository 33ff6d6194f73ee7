import type { Reading } from '@/domain/extraction/activity/reading'
import type { Place } from '@/domain/extraction/proposal'

/** Words that an article is no report by, and how often they mean it. */
export interface Verdict {
  place: Place
  confidence: number
}
export type Judge = (reading: Reading) => Verdict | null

/** The words in the headline or the column. */
export function heading({ headline, column }: Reading, words: RegExp, confidence: number): Verdict | null {
  for (const { in: field, text } of [headline, column]) {
    const match = words.exec(text)
    if (match) return { place: { in: field, start: match.index, end: match.index + match[0].length }, confidence }
  }
  return null
}

/** The words in the body. */
export function inBody({ body }: Reading, words: RegExp, confidence: number): Verdict | null {
  const match = words.exec(body.text)
  return match && { place: { in: body.in, start: match.index, end: match.index + match[0].length }, confidence }
}

/** Whether the words stand anywhere in the article. */
export function speaks({ all }: Reading, words: RegExp): boolean {
  return all.some(({ text }) => words.test(text))
}

/** The whole of the headline, or of the body where there is none. */
export function whole({ headline, body }: Reading, confidence: number): Verdict {
  const text = headline.text === '' ? body : headline
  return { place: { in: text.in, start: 0, end: text.text.length }, confidence }
}
