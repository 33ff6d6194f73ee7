import type { Claim, Stretch } from '@/domain/extraction/activity/claim'
import { ACTING, ACTS_IN_CLAUSE, BETWEEN } from '@/domain/extraction/activity/event-words'
import type { Reading, ReadText } from '@/domain/extraction/activity/reading'
import { resolveUnion } from '@/domain/extraction/activity/resolve-union'
import { surroundings } from '@/domain/extraction/activity/surroundings'
import { meaningOf } from '@/domain/extraction/activity/union-meaning'

const LEADER =
  /^(?:党组|党委|主席|副主席|常务|领导|经审|常委|一级|二级|兼职|有关负责|相关负责|负责人|负责同志|分管|权益|宣教|组织部|财务|办公室主任|机关党委|原)/
const SOURCE =
  /(?:从|向|据|在|经|按照|根据|响应|感谢|加入|获得|荣获|授予|通过|关于|送给|赠送给|来自|前往|走进|到)[¤\s]*$/
/** 在甲举办的培训班上: the union is where it is because it held it. */
const HOLDS_IT = /^(?:[^，。；！？：\n“]{0,8})(?:举办|举行|召开|开展|组织|主办|开设|启动)的/
const GUIDED = /^(?:的?(?:指导|支持|部署|要求|号召|安排|统一|关心|帮助|倡议|推荐|资助|补贴))/

/** The union that the headline or the kicker tells of. */
export function headlineSubject(reading: Reading, _: Stretch, withHeadings: boolean): Claim[] {
  if (!withHeadings) return []
  const [headline, kicker] = [reading.headline, reading.kicker].map((text) =>
    unionsOf(reading, text, wholeOf(text), 'subject'),
  )
  const first = headline?.length ? headline : (kicker ?? [])
  return first.length > 0 ? first : reading.headline.text.length > 0 ? workersOf(reading) : []
}

/** 某片组工会干部开展…: those who work for a union stand for it. */
function workersOf(reading: Reading): Claim[] {
  const match = /^([\p{Script=Han}0-9]{2,20}工会)干部/u.exec(reading.headline.text)
  if (!match?.[1] || /各级|基层|全[市区]|工会工会/.test(match[1])) return []
  const union = resolveUnion(match[1], surroundings(reading, reading.headline, 0))
  const place = { in: reading.headline.in, start: 0, end: match[1].length }
  return union ? [{ organisation: union, role: 'organiser', rule: 'headlineSubject', confidence: 0.85, place }] : []
}

function wholeOf({ text }: ReadText): Stretch {
  return { start: 0, end: text.length }
}

/** What a union does where it is named: it acts, its leaders speak, or it is only named. */
export function unionsOf(
  reading: Reading,
  text: ReadText,
  stretch: Stretch,
  wanted: 'subject' | 'leader' | 'named',
): Claim[] {
  const claims: Claim[] = []
  for (const mention of text.unions) {
    const { start, end } = mention
    if (start < stretch.start || end > stretch.end) continue
    const isHeading = text.in !== 'body'
    const after = text.text.slice(end, end + 60)
    const before = text.text.slice(Math.max(0, start - 6), start)
    const isLeader = LEADER.test(after)
    const opens =
      !isHeading &&
      start - stretch.start < 40 &&
      /(?:^|[。\n，])[¤\s*▲△■□●○◆◇★☆]*$/.test(text.text.slice(stretch.start, start)) &&
      !/^[的党、和与]/.test(after)
    const isAside =
      (!isHeading && SOURCE.test(before) && !(/在[¤\s]*$/.test(before) && HOLDS_IT.test(after))) ||
      GUIDED.test(after) ||
      /^[的党]?[^，。]{0,4}(?:获|荣获)/.test(after)
    const acts = isHeading
      ? !isLeader
      : ACTS_IN_CLAUSE.test(after) || opens || ACTING.test(after.replace(BETWEEN, '')) || /^[¤\s]*[“：]/.test(after)
    const role = isAside ? 'named' : isLeader ? 'leader' : acts ? 'subject' : 'named'
    if (role !== wanted) continue
    const union = meaningOf(reading, text, mention)
    if (!union || union.area === 'outside') continue
    const place = { in: text.in, start: end - union.length, end }
    const { name, level, area } = union
    claims.push({ organisation: { name, level, area }, role: 'organiser', rule: wanted, confidence: 0.9, place })
  }
  return claims
}
