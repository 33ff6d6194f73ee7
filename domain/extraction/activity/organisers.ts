import type { Claim, Stretch } from '@/domain/extraction/activity/claim'
import { readNames } from '@/domain/extraction/activity/name-list'
import { ORGANISER_PARSERS } from '@/domain/extraction/activity/organiser-rules'
import type { Reading } from '@/domain/extraction/activity/reading'
import { surroundings } from '@/domain/extraction/activity/surroundings'

export interface Organisers {
  organisers: Claim[]
  coOrganisers: Claim[]
}

/** Who held the activity: what the first parser that finds anything says, with those who are named beside it. */
export function findOrganisers(reading: Reading, stretch: Stretch, withHeadings: boolean): Organisers {
  for (const { parse, rule, confidence } of ORGANISER_PARSERS) {
    const claims = parse(reading, stretch, withHeadings)
    const [first] = claims
    if (!first) continue
    const named = claims.map((claim) => ({ ...claim, rule, confidence: Math.min(confidence, claim.confidence + 0.1) }))
    if (rule === 'hosted') return split(named)
    const [organiser] = named
    if (!organiser) continue
    return split([organiser, ...beside(reading, stretch, organiser)])
  }
  return { organisers: [], coOrganisers: [] }
}

function split(claims: Claim[]): Organisers {
  const seen = new Set<string>()
  const own = claims.filter(({ organisation: { name } }) => !seen.has(name) && seen.add(name))
  return {
    organisers: own.filter(({ role }) => role === 'organiser'),
    coOrganisers: own.filter(({ role }) => role === 'coOrganiser'),
  }
}

const HELPERS =
  /^(?:[¤\s]*)(?:、|和|与|会同|联合|携手|协同|同)([^，。；！？\n“”]{2,60}?)(?=联合|共同|合作|合办|一起|举办|开展|启动|召开|组织|主办|走进|为|在|到|前往|推出|发起|，|深入)/
const HELD_BY_OTHERS = /[，。；]([^，。；！？\n“”]{2,40}?)(?:承办|协办)/

/** 甲、乙联合举办 in the first sentence: both held it; further down, the others helped. */
const JOINTLY = /^(?:共同|联合)?(?:举办|主办|合办|召开|举行|开展|启动|组织|推出)/

/** Those who are named as partners right after the organiser, and those who 承办 or 协办. */
function beside(reading: Reading, { start, end }: Stretch, organiser: Claim): Claim[] {
  const { body } = reading
  const text = body.text.slice(start, end)
  const claims: Claim[] = []
  for (const union of body.unions) {
    if (union.start < start || union.end > end) continue
    if (!organiser.organisation.name.endsWith(union.words.slice(-4))) continue
    const match = HELPERS.exec(body.text.slice(union.end, Math.min(end, union.end + 70)))
    if (match?.[1] === undefined) continue
    const rest = body.text.slice(union.end + match[0].length)
    const isJoint =
      /^[¤\s]*[、和与]/.test(match[0]) &&
      JOINTLY.test(rest) &&
      !/[。！？\n]/.test(body.text.slice(start, union.start).trim())
    claims.push(...readAll(match[1], union.end + match[0].indexOf(match[1]), isJoint ? 'organiser' : 'coOrganiser'))
    break
  }
  const held = HELD_BY_OTHERS.exec(text)
  if (held?.[1] !== undefined)
    claims.push(
      ...readAll(
        held[1].replace(/^(?:活动|比赛|大赛)?由/, ''),
        start + held.index + held[0].indexOf(held[1].replace(/^(?:活动|比赛|大赛)?由/, '')),
      ),
    )
  return claims.filter(({ organisation }) => organisation.name !== organiser.organisation.name)

  function readAll(list: string, offset: number, role: Claim['role'] = 'coOrganiser'): Claim[] {
    return readNames(list, offset, surroundings(reading, body, offset), organiser.organisation.name).map((listed) => ({
      organisation: listed.organisation,
      role,
      rule: 'beside',
      confidence: 0.75,
      place: { in: body.in, start: listed.start, end: listed.end },
    }))
  }
}
