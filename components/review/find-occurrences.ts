import { foldCharacters } from '@/domain/articles/fold-characters'
import type { Span } from '@/domain/articles/segments'

/** One place where the sought words stand, with a little of what stands around them. */
export interface Occurrence extends Span {
  text: string
  before: string
  after: string
}

/** Characters shown on either side. */
const AROUND = 12
/** More than these cannot be told apart in a short list. */
const MOST = 20

/** Every place of the words in the text, full-width and narrow, large and small letters alike. */
export function findOccurrences(body: string, sought: string): Occurrence[] {
  const [text, words] = [foldCharacters(body), foldCharacters(sought.trim())]
  if (words === '' || text.length !== body.length) return []
  const found: Occurrence[] = []
  for (let start = text.indexOf(words); start !== -1 && found.length < MOST; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    found.push({
      start,
      end,
      text: body.slice(start, end),
      before: lineBefore(body.slice(Math.max(0, start - AROUND), start)),
      after: body.slice(end, end + AROUND).split('\n')[0] ?? '',
    })
  }
  return found
}

function lineBefore(text: string): string {
  return text.split('\n').at(-1) ?? ''
}
