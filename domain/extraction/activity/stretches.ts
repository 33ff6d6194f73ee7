import { ACTING, BETWEEN } from '@/domain/extraction/activity/event-words'
import { ORGANISER_PARSERS, type Stretch } from '@/domain/extraction/activity/organiser-rules'
import type { Reading } from '@/domain/extraction/activity/reading'
import type { ResolvedUnion } from '@/domain/extraction/activity/resolve-union'
import { meaningOf } from '@/domain/extraction/activity/union-meaning'
import type { Level } from '@/domain/vocabulary'

/** A sentence that a union acts in, with the union. */
interface Opening {
  union: ResolvedUnion
  start: number
}

const SENTENCE = /[^。！？；;\n]+[。！？；;\n”]*/g
const EARLY = 48

/**
 * The stretches of the body that tell of one activity each. A round-up has several: two or more unions of one level act
 * in sentences of their own, and no headline names the one who held it all. Any other article is one stretch.
 */
export function findStretches(reading: Reading): Stretch[] {
  const { body } = reading
  const one = [{ start: 0, end: body.text.length }]
  if (namesOne(reading)) return one
  const openings = findOpenings(reading)
  const peers = ofOneLevel(openings, body.text)
  const starts = peers.filter(({ union }, i) => i === 0 || union.name !== peers[i - 1]?.union.name)
  if (new Set(starts.map(({ union }) => union.name)).size < 2) return one
  const leading = openings[0]
  if (leading && leading !== peers[0] && isAbove(leading.union.level, peers[0]?.union.level)) return one
  return starts.map(({ start }, i) => ({ start, end: starts[i + 1]?.start ?? body.text.length }))
}

function namesOne(reading: Reading): boolean {
  const whole = { start: 0, end: reading.body.text.length }
  const headline = ORGANISER_PARSERS.find(({ rule }) => rule === 'headlineSubject')
  const claims = headline?.parse(reading, whole, true) ?? []
  return new Set(claims.map(({ organisation }) => organisation.name)).size === 1
}

function findOpenings(reading: Reading): Opening[] {
  const { body } = reading
  const openings: Opening[] = []
  for (const { 0: sentence, index } of body.text.matchAll(SENTENCE)) {
    const end = index + sentence.length
    for (const mention of body.unions) {
      if (mention.start < index || mention.end > end || mention.start - index > EARLY) continue
      const after = body.text.slice(mention.end, end)
      const isFirst = mention.start - index <= (/^[\s¤*▲△■□●○◆◇★☆]*/.exec(sentence)?.[0].length ?? 0)
      if (!ACTING.test(after.replace(BETWEEN, '')) && !(isFirst && !/^[的党、和]|^主席|^副主席/.test(after))) continue
      const union = meaningOf(reading, body, mention)
      if (!union || union.area === 'outside') continue
      openings.push({ union, start: index + (/^[\s¤]*/.exec(sentence)?.[0].length ?? 0) })
      break
    }
  }
  return openings
}

const RANK: Level[] = ['municipal', 'industry', 'district', 'township', 'institution', 'enterprise']

function isAbove(level: Level, other: Level | undefined): boolean {
  return other !== undefined && RANK.indexOf(level) < RANK.indexOf(other)
}

/** The openings of the level that most unions have, and of lower levels where a paragraph begins with them. */
function ofOneLevel(openings: Opening[], body: string): Opening[] {
  const most = RANK.map((level) => openings.filter(({ union }) => union.level === level)).sort(
    (a, b) => names(b) - names(a),
  )[0]
  const level = most?.[0]?.union.level
  if (level === undefined) return []
  return openings.filter(
    ({ union, start }) =>
      union.level === level ||
      (isAbove(level, union.level) && /(?:^|\n)[^\p{Script=Han}“]*$/u.test(body.slice(0, start))),
  )
}

function names(openings: Opening[]): number {
  return new Set(openings.map(({ union }) => union.name)).size
}
