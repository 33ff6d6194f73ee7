import { AREA_NAMES } from '@/domain/districts/area-names'
import type { Claim, Stretch } from '@/domain/extraction/activity/claim'
import { BODY_AT_START } from '@/domain/extraction/activity/named-bodies'
import { describeOrganisation } from '@/domain/extraction/activity/organisation-level'
import type { Reading } from '@/domain/extraction/activity/reading'

const HAPPENS = /表彰|举办|举行|召开|开展|启动|职工|走进|慰问|[“”]|为|送/
const COLLECTIVE = /^(?:各级|全[区县]|区|县|各街道?|各镇街)?(?:职工)?(?:工会)?/

/** 昌平区表彰…, 西城各级工会送清凉, 麦子店街道第五届职工运动会: the union of the area that the headline begins with. */
export function headlinePlace(reading: Reading, _: Stretch, withHeadings: boolean): Claim[] {
  if (!withHeadings) return []
  for (const text of [reading.headline, reading.kicker]) {
    const first = text.areas.find(({ start }) => /^(?:北京|首都)?市?$/.test(text.text.slice(0, start)))
    if (!first || first.area === null || first.area === 'outside' || first.kind === 'place') continue
    const body = BODY_AT_START.exec(text.text)?.[0]
    if (body !== undefined && body.length > first.end && !HAPPENS.test(body)) continue
    const rest = text.text.slice(first.end).replace(COLLECTIVE, '')
    if (/^(?:各街道|各镇)/.test(rest)) continue
    const next = text.areas.find(({ start }) => start === first.end && first.kind === 'district')
    const street = first.kind === 'street' ? first : next?.kind === 'street' ? next : null
    const name = street
      ? `${street.name}总工会`
      : `${first.name.endsWith('县') ? first.name : AREA_NAMES[first.area].full}总工会`
    const isUnionNews = /工会|职工|劳模|工匠/.test(reading.body.text + text.text)
    if (!isUnionNews) continue
    const { level, area } = describeOrganisation(name)
    const place = { in: text.in, start: first.start, end: (street ?? first).end }
    const organisation = { name, level, area: area === 'citywide' && street?.area ? street.area : area }
    return [{ organisation, role: 'organiser', rule: 'headlineDistrict', confidence: 0.85, place }]
  }
  return []
}
