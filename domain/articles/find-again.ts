import { findPhrase } from '@/domain/articles/find-phrase'
import { foldCharacters } from '@/domain/articles/fold-characters'
import type { Span } from '@/domain/articles/segments'

/** How far to the left and right the words around a phrase are compared: what is near counts in each of them. */
const AROUND = [4, 10, 24]
const LISTED = /[、，和与及]|以及/u
const BETWEEN = /^(?:[\s、，和与及]|以及){1,3}$/u
/** No more places than this are compared. */
const MOST = 200

/**
 * Finds the words of a figure's evidence again in another telling of the same article: a printed phrase (2500余名), or
 * an enumerated list, whose members may stand apart there. Of several places the one counts whose neighbours are most
 * like those of the words known.
 * @param known the text that the words stand in, and their span
 * @returns the span, or the spans of a list's members in their order; null where the words are not found
 */
export function findAgain(known: { text: string } & Span, other: string): Span[] | null {
  const text = foldCharacters(other)
  const phrase = foldCharacters(known.text.slice(known.start, known.end))
  if (phrase.trim() === '') return null
  const around = AROUND.map((far) => pairsAround(known.text, known, far))
  const whole = bestPlace(text, phrase, around)
  if (whole !== null) return [whole]
  if (!LISTED.test(phrase)) return null
  const places = phrase.split(/[、，]|以及/u).map((member) => placesOf(text, member.trim(), around))
  return places.length === 0 || places.includes(null)
    ? null
    : joined(
        text,
        places.flatMap((place) => place ?? []),
      )
}

/** Where one member of a list stands; 和, 与 and 及 part members too, unless they are within a name (和平里街道). */
function placesOf(text: string, member: string, around: Set<string>[]): Span[] | null {
  if (member.length < 2) return null
  const whole = bestPlace(text, member, around)
  if (whole !== null) return [whole]
  for (const { index } of member.matchAll(/[和与及]/gu)) {
    const first = index < 2 ? null : bestPlace(text, member.slice(0, index).trim(), around)
    const rest = first === null ? null : placesOf(text, member.slice(index + 1).trim(), around)
    if (first !== null && rest !== null) return [first, ...rest]
  }
  return null
}

function bestPlace(text: string, phrase: string, around: Set<string>[]): Span | null {
  let best: { place: Span; score: number } | null = null
  let place = findPhrase(text, phrase)
  for (let tries = 0; place !== null && tries < MOST; tries += 1) {
    const score = likeness(text, place, around)
    if (best === null || score > best.score) best = { place, score }
    place = findPhrase(text, phrase, place.start + 1)
  }
  return best?.place ?? null
}

/** How many pairs of characters around a place are among those known, counted once for each distance. */
function likeness(text: string, place: Span, around: Set<string>[]): number {
  return AROUND.reduce((sum, far, i) => {
    const pairs = [...pairsAround(text, place, far)]
    return sum + pairs.filter((pair) => around[i]?.has(pair) === true).length
  }, 0)
}

function pairsAround(text: string, { start, end }: Span, far: number): Set<string> {
  return pairsOf(`${text.slice(Math.max(0, start - far), start)}\n${text.slice(end, end + far)}`)
}

/** The overlapping pairs of characters of a text. */
function pairsOf(text: string): Set<string> {
  const folded = foldCharacters(text)
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < folded.length; i += 1)
    if (!/\s/.test(folded.slice(i, i + 2))) pairs.add(folded.slice(i, i + 2))
  return pairs
}

/** Members that stand side by side make one span. */
function joined(text: string, spans: Span[]): Span[] {
  const rows: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = rows.at(-1)
    if (last !== undefined && span.start >= last.end && BETWEEN.test(text.slice(last.end, span.start)))
      last.end = span.end
    else if (last === undefined || span.start >= last.end) rows.push({ ...span })
  }
  return rows
}
