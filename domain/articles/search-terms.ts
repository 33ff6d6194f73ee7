import { foldCharacters } from '@/domain/articles/fold-characters'

/** A stretch of Chinese characters, or of letters and digits of any other script. Everything else separates. */
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu
const HAN = /^\p{Script=Han}/u

/**
 * Cuts a text into the tokens of the search index. Chinese has no spaces, so a run of characters becomes its
 * overlapping pairs and its last character (培训班 → 培训 训班 班): words of one, two or more characters are all found.
 */
export function indexTokens(text: string): string {
  return (foldCharacters(text).match(RUN) ?? []).flatMap((run) => tokensOf(run, true)).join(' ')
}

function tokensOf(run: string, withLast: boolean): string[] {
  if (!HAN.test(run)) return [run]
  const characters = [...run]
  const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`)
  return withLast || pairs.length === 0 ? [...pairs, characters.at(-1) ?? ''] : pairs
}

/**
 * The FTS5 expression that finds every word of a search text; words are parted by white space and all must occur.
 * Only letters, digits and characters get into the expression, always quoted: nothing typed can act as syntax.
 * @returns null where the text holds nothing that can be looked up
 */
export function matchExpression(query: string): string | null {
  const phrases = wordsOf(query).map((runs) => {
    const tokens = runs.flatMap((run, i) => tokensOf(run, i < runs.length - 1))
    const last = runs.at(-1) ?? ''
    const endsOpen = !HAN.test(last) || [...last].length === 1
    return `"${tokens.join(' ')}"${endsOpen ? '*' : ''}`
  })
  return phrases.length === 0 ? null : phrases.join(' AND ')
}

function wordsOf(query: string): string[][] {
  return foldCharacters(query)
    .split(/\s+/)
    .map((word) => word.match(RUN) ?? [])
    .filter((runs) => runs.length > 0)
}

/** Where the words of a search text stand in a text: spans in UTF-16 units, in order, none overlapping. */
export function findHits(text: string, query: string): [start: number, end: number][] {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const pattern = words.map(patternOf).join('|')
  return [...foldCharacters(text).matchAll(new RegExp(pattern, 'gu'))].map((hit) => [
    hit.index,
    hit.index + hit[0].length,
  ])
}

/** What the index finds for a word: whatever separates its runs, and no Latin word or number from its middle on. */
function patternOf(runs: string[]): string {
  return runs
    .map((run, i) => {
      const before = runs[i - 1]
      const gap =
        before === undefined ? '' : HAN.test(before) === HAN.test(run) ? '[^\\p{L}\\p{N}]+' : '[^\\p{L}\\p{N}]*'
      return `${gap}${HAN.test(run) ? '' : '(?<!(?!\\p{Script=Han})[\\p{L}\\p{N}])'}${run}`
    })
    .join('')
}
