import { AREA_NAMES } from '@/domain/districts/area-names'
import { ACTING, ACTS_IN_CLAUSE, BETWEEN } from '@/domain/extraction/activity/event-words'
import { KNOWN_BODIES, type Organisation } from '@/domain/extraction/activity/known-bodies'
import { readNames } from '@/domain/extraction/activity/name-list'
import { describeOrganisation } from '@/domain/extraction/activity/organisation-level'
import type { Reading, ReadText } from '@/domain/extraction/activity/reading'
import { resolveUnion } from '@/domain/extraction/activity/resolve-union'
import { surroundings } from '@/domain/extraction/activity/surroundings'
import { meaningOf } from '@/domain/extraction/activity/union-meaning'
import { beginning } from '@/domain/extraction/activity/union-mentions'
import type { Place } from '@/domain/extraction/proposal'

/** An organisation that a rule takes for one that held the activity, or helped. */
export interface Claim {
  organisation: Organisation
  role: 'organiser' | 'coOrganiser'
  rule: string
  confidence: number
  place: Place
}

/** A part of the article that tells of one activity. */
export interface Stretch {
  start: number
  end: number
}

/** Reads claims in the headings (where the stretch is the whole article) and in the stretch of the body. */
type Parser = (reading: Reading, stretch: Stretch, withHeadings: boolean) => Claim[]

const LEADER =
  /^(?:党组|党委|主席|副主席|常务|领导|经审|常委|一级|二级|兼职|有关负责|相关负责|负责人|负责同志|分管|权益|宣教|组织部|财务|办公室主任|机关党委|原)/
const SOURCE =
  /(?:从|向|据|在|经|按照|根据|响应|感谢|加入|获得|荣获|授予|通过|关于|送给|赠送给|来自|前往|走进|到)[¤\s]*$/
const GUIDED = /^(?:的?(?:指导|支持|部署|要求|号召|安排|统一|关心|帮助|倡议|推荐|资助|补贴))/

/** 由昌平区委、区政府主办，区总工会承办. */
const BY =
  /由([^，。；！？\n“”]{2,90}?)(?:共同|联合)?(主办|举办|发起|组织开展|牵头)(?:[、，,](?:并?由)?([^。；！？\n“”，]{2,90}?)(?:共同|联合)?(?:承办|协办))?/g
const HOSTS =
  /([^，。；！？\n“”由]{2,90}?)(?:共同|联合)?(主办)[、，,](?:由)?([^。；！？\n“”，]{2,90}?)(?:共同|联合)?(?:承办|协办)/g

/** The parsers, the most telling first. */
export const ORGANISER_PARSERS: { rule: string; confidence: number; parse: Parser }[] = [
  { rule: 'hosted', confidence: 0.96, parse: hosted },
  { rule: 'headlineSubject', confidence: 0.97, parse: headlineSubject },
  {
    rule: 'bodySubject',
    confidence: 0.93,
    parse: (reading, stretch) => unionsOf(reading, reading.body, stretch, 'subject'),
  },
  { rule: 'headlineDistrict', confidence: 0.85, parse: headlinePlace },
  { rule: 'headlineBody', confidence: 0.85, parse: headlineBody },
  { rule: 'leader', confidence: 0.8, parse: (reading, stretch) => unionsOf(reading, reading.body, stretch, 'leader') },
  { rule: 'named', confidence: 0.6, parse: (reading, stretch) => unionsOf(reading, reading.body, stretch, 'named') },
  { rule: 'affiliate', confidence: 0.7, parse: affiliates },
  { rule: 'firm', confidence: 0.6, parse: firmSubject },
]

function hosted(reading: Reading, { start, end }: Stretch): Claim[] {
  const { body } = reading
  for (const words of [BY, HOSTS]) {
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

function headlineSubject(reading: Reading, _: Stretch, withHeadings: boolean): Claim[] {
  if (!withHeadings) return []
  const [headline, kicker] = [reading.headline, reading.kicker].map((text) =>
    unionsOf(reading, text, wholeOf(text), 'subject'),
  )
  const first = headline?.length ? headline : (kicker ?? [])
  return first.length > 0 ? first : reading.headline.text.length > 0 ? workersOf(reading) : []
}

/** 北京高校三片组工会干部开展…: those who work for a union stand for it. */
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
function unionsOf(reading: Reading, text: ReadText, stretch: Stretch, wanted: 'subject' | 'leader' | 'named'): Claim[] {
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
      (!isHeading && SOURCE.test(before)) || GUIDED.test(after) || /^[的党]?[^，。]{0,4}(?:获|荣获)/.test(after)
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

const HAPPENS = /表彰|举办|举行|召开|开展|启动|职工|走进|慰问|[“”]|为|送/
const COLLECTIVE = /^(?:各级|全[区县]|区|县|各街道?|各镇街)?(?:职工)?(?:工会)?/

/** 昌平区表彰…, 西城各级工会送清凉, 麦子店街道第五届职工运动会: the union of the area that the headline begins with. */
function headlinePlace(reading: Reading, _: Stretch, withHeadings: boolean): Claim[] {
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

const BODY_NAMES = [...KNOWN_BODIES.keys()].sort((a, b) => b.length - a.length)
/** 第二届北京大工匠挑战赛在首钢: the body is where it took place, not who held it. */
const EVENT_BEFORE = /[赛会]在|走进|落户|颁奖|首个|首家/
const BODY_AT_START =
  /^[\p{Script=Han}（）()A-Za-z0-9]{1,24}?(?:大学|学院|医院|集团|公司|中学|银行|公交|地铁|[铁建][一二三四五六七八九十]+局(?:集团)?|[^工总]{2}局|厂|控股|园区|重工|京东|首钢)(?!职工职业)/u

/** 中铁六局召开…, 北京联合大学教职工气排球赛收官: the firm or school that the headline begins with. */
function headlineBody(reading: Reading, _: Stretch, withHeadings: boolean): Claim[] {
  if (!withHeadings) return []
  for (const text of [reading.headline, reading.kicker]) {
    const from = /^(?:[“"][^”"]{1,20}[”"]|北京[：:])?/.exec(text.text)?.[0].length ?? 0
    const rest = text.text.slice(from)
    const words = BODY_NAMES.find((each) => rest.startsWith(each)) ?? BODY_AT_START.exec(rest)?.[0]
    if (words === undefined || EVENT_BEFORE.test(words)) continue
    return [bodyClaim(reading, text, words, from, 'headlineBody')]
  }
  return []
}

function bodyClaim(reading: Reading, text: ReadText, words: string, start: number, rule: string): Claim {
  const printed = reading.body.unions.find((union) => union.words.startsWith(words) && /工会$/.test(union.words))
  const full = KNOWN_BODIES.get(words)?.name ?? words
  const speaksOfUnion = /工会/.test(reading.body.text + (reading.article.publication ?? ''))
  const name = printed?.words ?? (speaksOfUnion ? `${full}工会` : full)
  const { level, area } = describeOrganisation(name)
  const place = { in: text.in, start, end: start + words.length }
  return { organisation: { name, level, area }, role: 'organiser', rule, confidence: 0.8, place }
}

/** Bodies that a union runs under names of their own. */
const AFFILIATE =
  /(?<![在到往至])[\p{Script=Han}]{0,8}(?:职工服务中心|职工志愿服务运行中心|温暖基金会|劳动午报社|职工体育服务中心|职工技术协会|劳动人民文化宫|职工互助保险会)/gu

function affiliates(reading: Reading, { start, end }: Stretch): Claim[] {
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

const FIRM = /大学|学院|医院|集团|公司|[铁建][一二三四五六七八九十]+局|厂|银行/g

/** The firm, school or hospital that the body's first sentences name, where no union is named at all. */
function firmSubject(reading: Reading, { start, end }: Stretch): Claim[] {
  const { text, areas } = reading.body
  for (const match of text.slice(start, Math.min(end, start + 200)).matchAll(FIRM)) {
    const at = start + match.index
    const stop = at + match[0].length
    const from = beginning(
      text,
      at,
      start,
      areas.filter((area) => area.end <= stop),
    )
    if (stop - from > 3) return [bodyClaim(reading, reading.body, text.slice(from, stop), from, 'firm')]
  }
  return []
}
