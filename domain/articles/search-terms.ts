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
  const words = foldCharacters(query)
    .split(/\s+/)
    .map((word) => word.match(RUN) ?? [])
    .filter((runs) => runs.length > 0)
  const phrases = words.map((runs) => {
    const tokens = runs.flatMap((run, i) => tokensOf(run, i < runs.length - 1))
    const last = runs.at(-1) ?? ''
    const endsOpen = !HAN.test(last) || [...last].length === 1
    return `"${tokens.join(' ')}"${endsOpen ? '*' : ''}`
  })
  return phrases.length === 0 ? null : [...new Set(phrases)].join(' AND ')
}

/** A character of a Chinese run, or a whole run of another script. */
interface Token {
  text: string
  start: number
  /** Whether it follows the token before it in one Chinese run. */
  glued: boolean
}

/** Where the words of a search text stand in a text: spans in UTF-16 units, in order, none overlapping. */
export function findHits(text: string, query: string): [start: number, end: number][] {
  const words = [...new Set(foldCharacters(query).split(/\s+/))].map(readTokens).filter((word) => word.length > 0)
  const tokens = readTokens(foldCharacters(text))
  const hits: [number, number][] = []
  let covered = 0
  for (const [i, { start }] of tokens.entries()) {
    if (start < covered) continue
    const ends = words.flatMap((word) => endOfWord(tokens, i, word) ?? [])
    if (ends.length === 0) continue
    covered = Math.max(...ends)
    hits.push([start, covered])
  }
  return hits
}

function readTokens(text: string): Token[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (!HAN.test(run)) return { text: run, start: index, glued: false }
    let start = index
    return [...run].map((character) => {
      const token = { text: character, start, glued: start > index }
      start += character.length
      return token
    })
  })
}

/** Where a word that begins with a token of the text ends, as the index finds it; null where another one stands. */
function endOfWord(tokens: Token[], from: number, word: Token[]): number | null {
  const stands = word.every(({ text, glued }, i) => {
    const token = tokens[from + i]
    if (token === undefined || (i > 0 && token.glued !== glued)) return false
    return i === word.length - 1 ? token.text.startsWith(text) : token.text === text
  })
  if (!stands) return null
  const last = word.length - 1
  return (tokens[from + last]?.start ?? 0) + (word[last]?.text.length ?? 0)
}
