import type { Stretch } from '@/domain/extraction/activity/claim'
import { ACTING, ACTS_IN_CLAUSE, BETWEEN } from '@/domain/extraction/activity/event-words'
import { ORGANISER_PARSERS } from '@/domain/extraction/activity/organiser-rules'
import type { Reading } from '@/domain/extraction/activity/reading'
import type { ResolvedUnion } from '@/domain/extraction/activity/resolve-union'
import { meaningOf } from '@/domain/extraction/activity/union-meaning'

/** A sentence that a union acts in, with the union. */
interface Opening {
  union: ResolvedUnion
  start: number
}

const SENTENCE = /[^。！？；;\n]+[。！？；;\n”]*/g
const EARLY = 48
/** The union stands first in its sentence, or after a bare date: 6月7日，北京市总工会…. */
const BEGINNING = /^[\s¤*▲△■□●○◆◇★☆]*(?:[^，。“]{1,12}[日月天来前期午晚夕]，)?$/
/** A union that sends people to another's occasion holds none itself. */
const TAKES_PART =
  /派出|代表队|参加(?:了)?(?:此次|本次|这次|比赛|大赛|活动|培训|会议)|(?:获得|夺得|荣获|摘得)[^，。]{0,12}(?:冠军|名|奖|称号)/

/**
 * The stretches of the body that tell of one activity each. A round-up has several: two or more unions of one level act
 * in sentences of their own, and no headline names the one who held it all. Any other article is one stretch.
 */
export function findStretches(reading: Reading): Stretch[] {
  const { body } = reading
  const one = [{ start: 0, end: body.text.length }]
  if (namesOne(reading)) return one
  const openings = findOpenings(reading)
  const peers = ofOneRank(openings, body.text)
  const [leading] = openings
  const led =
    leading && leading !== peers[0] && rankOf(leading.union) < rankOf(peers[0]?.union) ? [leading, ...peers] : peers
  if (names(ofMainRank(openings)) < 2) return one
  const starts = led.filter(({ union }, i) => i === 0 || union.name !== led[i - 1]?.union.name)
  return starts.map(({ start }, i) => ({
    start: i === 0 && led !== peers ? 0 : start,
    end: starts[i + 1]?.start ?? body.text.length,
  }))
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
    if (TAKES_PART.test(sentence)) continue
    for (const mention of body.unions) {
      if (mention.start < index || mention.end > end || mention.start - index > EARLY) continue
      const after = body.text.slice(mention.end, end)
      const isFirst = BEGINNING.test(body.text.slice(index, mention.start))
      const acts = ACTING.test(after.replace(BETWEEN, '')) || ACTS_IN_CLAUSE.test(after) || /^的“/.test(after)
      if (!acts && !(isFirst && !/^[的党、和]|^主席|^副主席/.test(after))) continue
      const union = meaningOf(reading, body, mention)
      if (!union || union.area === 'outside') continue
      openings.push({ union, start: index + (/^[\s¤]*/.exec(sentence)?.[0].length ?? 0) })
      break
    }
  }
  return openings
}

/** The city's union stands above those of districts and branches, and these above all others. */
function rankOf(union: ResolvedUnion | undefined): number {
  if (union === undefined) return 3
  if (union.level === 'municipal') return 0
  return union.level === 'district' || (union.level === 'industry' && union.area === 'citywide') ? 1 : 2
}

/** The openings of the rank that most unions have, and of lower ones that a paragraph begins with. */
function ofOneRank(openings: Opening[], body: string): Opening[] {
  const rank = rankOf(ofMainRank(openings)[0]?.union)
  return openings.filter(
    ({ union, start }) =>
      rankOf(union) === rank || (rankOf(union) > rank && /(?:^|\n)[^，。；！？“]*$/.test(body.slice(0, start))),
  )
}

function ofMainRank(openings: Opening[]): Opening[] {
  const ranks = [0, 1, 2].map((rank) => openings.filter(({ union }) => rankOf(union) === rank))
  return ranks.sort((a, b) => names(b) - names(a))[0] ?? []
}

function names(openings: Opening[]): number {
  return new Set(openings.map(({ union }) => union.name)).size
}
