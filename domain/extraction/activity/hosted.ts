import type { Claim, Stretch } from '@/domain/extraction/activity/claim'
import type { Organisation } from '@/domain/extraction/activity/known-bodies'
import { readNames } from '@/domain/extraction/activity/name-list'
import type { Reading } from '@/domain/extraction/activity/reading'
import { surroundings } from '@/domain/extraction/activity/surroundings'

/** 由昌平区委、区政府主办，区总工会承办. */
const BY =
  /由([^，。；！？\n“”]{2,90}?)(?:共同|联合)?(主办|举办|发起|组织开展|牵头)(?:[、，,](?:并?由)?([^。；！？\n“”，]{2,90}?)(?:共同|联合)?(?:承办|协办))?/g
const HOSTS =
  /([^，。；！？\n“”由]{2,90}?)(?:共同|联合)?(主办)[、，,](?:由)?([^。；！？\n“”，]{2,90}?)(?:共同|联合)?(?:承办|协办)/g

const HOSTED = /(?<=^|[，。；\n])([^，。；！？\n“”由]{2,90}?)(?:共同|联合)(主办)的/g
/** Those of whom the text says that they 主办, and those who 承办 or 协办. */
export function hosted(reading: Reading, { start, end }: Stretch): Claim[] {
  const { body } = reading
  for (const words of [BY, HOSTS, HOSTED]) {
    for (const match of body.text.slice(start, end).matchAll(words)) {
      const [, hosts = '', verb, helpers = ''] = match
      const at = start + match.index
      const around = surroundings(reading, body, at)
      const from = at + match[0].indexOf(hosts)
      const found = readNames(hosts, from, around)
      if (!found.some(({ organisation }) => isUnionist(organisation)) && !/工会/.test(helpers)) continue
      const helped = helpers === '' ? [] : readNames(helpers, at + match[0].lastIndexOf(helpers), around)
      const claim = (role: Claim['role']) => (listed: (typeof found)[number]) => ({
        organisation: listed.organisation,
        role,
        rule: 'hosted',
        confidence: 0.96,
        place: { in: body.in, start: listed.start, end: listed.end },
      })
      const isHost = verb === '主办' || verb === '举办'
      const [first, ...others] = found
      if (!first) continue
      const hosting = isHost ? found : [first]
      return [
        ...hosting.map(claim('organiser')),
        ...(isHost ? [] : others.map(claim('coOrganiser'))),
        ...helped.map(claim('coOrganiser')),
      ]
    }
  }
  return []
}

function isUnionist({ name, level }: Organisation): boolean {
  return /工会|总工|区委|政府|局$/.test(name) || level !== 'enterprise'
}
