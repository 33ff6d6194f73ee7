import type { Stretch } from '@/domain/extraction/activity/claim'
import type { Reading } from '@/domain/extraction/activity/reading'
import type { Proposed } from '@/domain/extraction/proposal'
import type { ActivityType, AreaCode, Level } from '@/domain/vocabulary'

export interface FoundPlace {
  place: Proposed<string> | null
  placeArea: Proposed<AreaCode> | null
}

const HELD_IN =
  /(?:位于|在|于|走进|来到|前往|赴|深入|到|到达|抵达|走到)(?![“”])([^，。；！？\n、]{2,36}?)(?:隆重|成功|正式|顺利|集中|联合|同步|分别)?(?=举行|举办|开展|召开|启动|开幕|开赛|开班|落下|拉开|落幕|收官|闭幕|进行|揭牌|启用|开张|开营|看望|慰问|走访|为|给|把|将|送|，|。|、|和|组织|设|参观)/g
const NOT_A_PLACE =
  /^(?:.*(?:方面|过程|基础上|同时|活动中|指导下|支持下|会上|现场|期间|之际|来临|氛围|形势|工作中|生活中|今后|未来|岗位|一起|此|其中|全体|即将|近日|指出|表示|强调|时间|阶段|领域|关注|职工心|心里|心坎|行动|目前|现场|会场|当场|到场|中|下|时|后|前|来|率)$|[^，。]{0,3}$|一线$|基层$|最|位|达|以|了|各|全|职工|本次|这|那|我们|他|她|工作|基层一线|企业|手中|职工手|.{0,8}手中|.{0,10}身边|.{0,8}表彰)/
const VISITS =
  /走访|看望|走进|来到|深入(?!的|地|学习|贯彻|开展|推进|剖析|人心|实施|宣传|了解|研讨|交流|浅出|挖掘|人|实际)/
/** Courses and conferences of a street may be held anywhere; the rest is told as of its own streets. */
const AT_HOME: ReadonlySet<ActivityType> = new Set<ActivityType>([
  'relief',
  'volunteer',
  'culture_sports',
  'organizing',
  'rights',
  'other',
  'skills',
])
const SITE =
  /(?:公园|广场|中心|礼堂|剧场|剧院|会堂|体育馆|体育场|场馆|学校|中学|小学|大学|学院|医院|酒店|饭店|大厦|厂|车间|工地|项目部?|项目工地|基地|园|园区|社区|街道|镇|乡|村|站|驿站|队|公司|集团|食堂|会议室|报告厅|文化宫|俱乐部|博物馆|展览馆|图书馆|球馆|操场|赛场|场|楼|宫|所|馆|院|厅|室|家|山|湖|寺|区|县|市|路|街|局|网点|门店|仓|港|机场|中心区|点|现场|处)$/

/** Where the activity took place, as the words say, and the area of that place: a named one's, else that of a local organiser. */
export function findPlace(
  reading: Reading,
  { start, end }: Stretch,
  organiserArea: AreaCode,
  level: Level,
  type: ActivityType,
): FoundPlace {
  const { body } = reading
  for (const match of body.text.slice(start, end).matchAll(HELD_IN)) {
    const words = (match[1] ?? '').replace(/^[¤\s]+/, '')
    if (NOT_A_PLACE.test(words) || (!SITE.test(words) && !/[”]$/.test(words))) {
      if (
        !body.areas.some(
          (area) =>
            area.area !== null &&
            area.start >= start + match.index &&
            area.end <= start + match.index + match[0].length,
        )
      )
        continue
      if (NOT_A_PLACE.test(words)) continue
    }
    const at = start + match.index + match[0].length - words.length
    const place = { in: body.in, start: at, end: at + words.length }
    const named = body.areas.find((area) => area.area !== null && area.start >= at && area.end <= place.end)
    const isLocal =
      organiserArea !== 'citywide' && organiserArea !== 'outside' && (level === 'district' || level === 'township')
    const value: AreaCode | null = named?.area ?? (isLocal ? organiserArea : null)
    const rule = named?.area ? 'placeNamed' : 'placeOfOrganiser'
    return {
      place: { value: words.replaceAll('¤', ''), rule: 'heldIn', confidence: 0.75, place },
      placeArea: value === null ? null : { value, rule, confidence: named ? 0.9 : 0.75, place },
    }
  }
  const named = nearby(reading, start, end)
  return { place: null, placeArea: named ?? impliedArea(reading, start, end, organiserArea, level, type) }
}

const NEARBY = /(?:位于|在|于|来到|走进|到|送到|赴|分赴|奋战在|走进了)[^，。；！？\n]{0,10}$/

/** A place named after 在 or 位于 in the first sentences, whatever the sentence goes on with. */
function nearby({ body }: Reading, start: number, end: number): Proposed<AreaCode> | null {
  const lead = Math.min(end, start + 160)
  const found = body.areas.find(
    (area) =>
      area.area !== null && area.start >= start && area.end <= lead && NEARBY.test(body.text.slice(start, area.start)),
  )
  if (!found?.area) return null
  const place = { in: body.in, start: found.start, end: found.end }
  return { value: found.area, rule: 'placeNear', confidence: 0.7, place }
}

/** What a street's union does takes place in its streets; what a district's visits, in the district. */
function impliedArea(
  { body }: Reading,
  start: number,
  end: number,
  area: AreaCode,
  level: Level,
  type: ActivityType,
): Proposed<AreaCode> | null {
  if (area === 'citywide' || area === 'outside') return null
  if (!AT_HOME.has(type)) return null
  const words = level === 'township' ? /[^¤\s]{2,12}/ : level === 'district' ? VISITS : null
  const match = words?.exec(body.text.slice(start, end))
  if (!match) return null
  const from = start + match.index
  const place = { in: body.in, start: from, end: from + match[0].length }
  return { value: area, rule: 'placeImplied', confidence: 0.85, place }
}
