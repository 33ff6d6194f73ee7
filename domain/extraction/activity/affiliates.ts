import type { Claim, Stretch } from '@/domain/extraction/activity/claim'
import { ACTING, BETWEEN } from '@/domain/extraction/activity/event-words'
import { readNames } from '@/domain/extraction/activity/name-list'
import type { Reading } from '@/domain/extraction/activity/reading'
import { surroundings } from '@/domain/extraction/activity/surroundings'
import { beginning } from '@/domain/extraction/activity/union-mentions'

/** Bodies that a union runs under names of their own. */
const AFFILIATE =
  /(?<![在到往至])[\p{Script=Han}]{0,8}(?:职工服务中心|职工志愿服务运行中心|温暖基金会|劳动午报社|职工体育服务中心|职工技术协会|劳动人民文化宫|职工互助保险会)/gu

/** A body of a union's that acts under its own name, where no union does. */
export function affiliates(reading: Reading, { start, end }: Stretch): Claim[] {
  const { body } = reading
  for (const match of body.text.slice(start, end).matchAll(AFFILIATE)) {
    const at = start + match.index
    const stop = at + match[0].length
    const from = Math.max(at, beginning(body.text, stop, at, body.areas))
    const acts = ACTING.test(body.text.slice(stop).replace(BETWEEN, ''))
    const [listed] = acts ? readNames(body.text.slice(from, stop), from, surroundings(reading, body, from)) : []
    if (!listed) continue
    const place = { in: body.in, start: listed.start, end: listed.end }
    return [{ organisation: listed.organisation, role: 'organiser', rule: 'affiliate', confidence: 0.7, place }]
  }
  return []
}
