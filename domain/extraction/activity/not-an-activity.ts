import { EVENT_NOUN } from '@/domain/extraction/activity/event-words'
import { ORGANISER_PARSERS } from '@/domain/extraction/activity/organiser-rules'
import type { Reading } from '@/domain/extraction/activity/reading'
import { meaningOf } from '@/domain/extraction/activity/union-meaning'
import type { NoActivity, Place, Proposed } from '@/domain/extraction/proposal'

type Judge = (reading: Reading) => { place: Place; confidence: number } | null

const EDITORIAL_HEADING =
  /^(?:编后|编者按|社论|短评|微评|快评|时评|锐评|评论|本报评论员|编辑手记|记者手记|今日谈|工会论坛|卷首语|声音|观点|言论|[^，。]{0,6}(?:评论|论坛|漫谈|絮语|杂谈|随笔))[:：\s]?/
const EDITORIAL_BODY = /本报评论员|本报特约评论员|(?:作者|作者系)[^。\n]{0,20}(?:评论员|研究员|教授)/
const NOTICE_HEADING =
  /^\s*(?:关于.*的?(?:通知|公告|公示|函)|.{0,16}(?:通\s*知|公\s*告|启\s*事|公\s*示|声\s*明|更\s*正|致\s*歉|招\s*聘|征稿|征文启事|温馨提示|讣告|遗失声明|减资公告|注销公告|导读|今日导读|天气预报|订阅))\s*$/
/** A union's call to take part announces an activity. */
const CALL = /关于(?:举办|开展|组织|启动|评选|征集|举行)/
const NOTICE_BODY = /特此(?:公告|通知|声明|公示)|(?:声明|特此)作废|欢迎(?:投稿|订阅)|应聘者|招聘岗位|敬请谅解/
const WORKERS = /职工|工友|农民工|技能大赛/
/** Without the word 工会 only what unions are known for makes a report one of theirs. */
const UNIONIST =
  /工会|[区市县]总(?!面|量|体|部|数|计|公司)|全总|劳模|劳动模范|工匠|劳动竞赛|五月的?鲜花|集体协商|产业工人队伍|双爱双评|职工之家|女职工|母婴关爱|暖心驿站|职工.{0,12}(?:赛|运动会|活动|健步走|健走|文化|艺术|书屋|志愿|展演|演出|风采|义诊|慰问)|(?:慰问|关爱|服务).{0,10}(?:职工|农民工|劳动者|工友)|新就业群体|五一劳动奖|首都劳动奖/
const HAPPENING =
  /赛|举办|举行|召开|开展|启动|组织|慰问|走访|看望|送|发放|开班|开赛|开幕|成立|揭牌|比赛|大赛|竞赛|活动|仪式|大会|会议|培训|表彰|参加|服务|宣讲|座谈|签约|联谊|体检|疗休养|入会|普法|开张|建成|投用|启用|开通|设立|推出|部署|颁奖|评选|义诊|托管|慰藉|援助|协商|建起|讲座|演出|展|走进|公布|通报/

/** Why an article reports no activity of a union in Beijing: the first that applies. */
export const JUDGES: { why: NoActivity; judge: Judge }[] = [
  {
    why: 'editorial',
    judge: (reading) =>
      heading(reading, EDITORIAL_HEADING, 0.9) ?? inBody(reading, EDITORIAL_BODY, 0.85) ?? opinion(reading),
  },
  {
    why: 'notice',
    judge: (reading) =>
      CALL.test(reading.headline.text) ? null : (heading(reading, NOTICE_HEADING, 0.9) ?? noticeInBody(reading)),
  },
  { why: 'elsewhere', judge: elsewhere },
  { why: 'notUnion', judge: (reading) => (isOfUnion(reading) ? null : whole(reading, 0.7)) },
  { why: 'noActivity', judge: portrait },
  {
    why: 'noActivity',
    judge: (reading) => (actsAsUnion(reading) || speaks(reading, HAPPENING) ? null : whole(reading, 0.6)),
  },
]

/** The first reason why the article reports no activity, or null. */
export function findWhyNot(reading: Reading): Proposed<NoActivity> | null {
  for (const { why, judge } of JUDGES) {
    const found = judge(reading)
    if (found) return { value: why, rule: why, ...found }
  }
  return null
}

function heading({ headline, column }: Reading, words: RegExp, confidence: number) {
  for (const { in: field, text } of [headline, column]) {
    const match = words.exec(text)
    if (match) return { place: { in: field, start: match.index, end: match.index + match[0].length }, confidence }
  }
  return null
}

function inBody({ body }: Reading, words: RegExp, confidence: number) {
  const match = words.exec(body.text)
  return match && { place: { in: body.in, start: match.index, end: match.index + match[0].length }, confidence }
}

const OPINION =
  /也要看到|不妨|值得深思|毋庸|不难发现|期待更多|理应|应有之义|绝非|与其说|说到底|归根结底|且不说|何尝不|换句话说|才是关键|才是根本/
const COMMENTATOR = /评论员|时评人|杂谈|特约评论/

/** An opinion: its author is a commentator, or it reasons and no union acts in it. */
function opinion(reading: Reading) {
  const { article, body } = reading
  if (article.byline.some((name) => COMMENTATOR.test(name))) return whole(reading, 0.9)
  const found = inBody(reading, OPINION, 0.7)
  return found && !isTold(reading) && !/本报讯|日前|近日/.test(body.text.slice(0, 60)) ? found : null
}

/** Whether a heading or the body has a union that does something. */
function isTold(reading: Reading): boolean {
  const stretch = { start: 0, end: reading.body.text.length }
  return ORGANISER_PARSERS.slice(0, 3).some(({ parse }) => parse(reading, stretch, true).length > 0)
}

/** A notice's closing words count only where no heading tells of a union: pages run into each other. */
function noticeInBody(reading: Reading) {
  const { headline, kicker } = reading
  return [headline, kicker].some(({ text }) => /工会|区总|市总|职工/.test(text))
    ? null
    : inBody(reading, NOTICE_BODY, 0.75)
}

const PORTRAIT_HEADING = /人物|风采|劳模(?:故事|风采|档案)|工匠(?:故事|风采)|最美|榜样|先锋|职工故事|身边的|平凡岗位/
const PORTRAIT =
  /今年\d{2}岁|[，。]\d{2}岁的?[\p{Script=Han}]{2,3}[是，]|(?:全国|北京市|首都|市|区)(?:劳动模范|五一劳动奖章|先进工作者)(?:获得者|称号获得者)?、|(?:是|作为)(?:北京|一名|一位|某|该)[^，。]{0,24}(?:工人|职工|班长|司机|工程师|技师|教师|医生|护士|组长|主任|站长|队长|工)/u
const PORTRAIT_LEAD = 120

/** The portrait of one worker: a person stands where the union would, and no union acts in it. */
function portrait(reading: Reading) {
  const { headline, kicker, column, body } = reading
  const match = PORTRAIT.exec(body.text.slice(0, PORTRAIT_LEAD))
  const hasHeading = [headline, kicker, column].some(({ text }) => PORTRAIT_HEADING.test(text))
  const isOfPerson = match !== null && !EVENT.test(headline.text)
  if (!isOfPerson && !(hasHeading && match)) return null
  const acts = isTold(reading)
  return acts || !match
    ? null
    : { place: { in: body.in, start: match.index, end: match.index + match[0].length }, confidence: 0.7 }
}

const EVENT = new RegExp(EVENT_NOUN.source)

/** Workers at an occasion that the headline or the beginning names: such a report is a union's even without the word. */
function isOfUnion(reading: Reading): boolean {
  if (speaks(reading, UNIONIST)) return true
  const { headline, body } = reading
  return speaks(reading, WORKERS) && [headline.text, body.text.slice(0, PORTRAIT_LEAD)].some((text) => EVENT.test(text))
}

function actsAsUnion(reading: Reading): boolean {
  return [reading.headline, reading.kicker, reading.body].some((text) =>
    text.unions.some((mention) => meaningOf(reading, text, mention) !== null),
  )
}

function speaks({ all }: Reading, words: RegExp): boolean {
  return all.some(({ text }) => words.test(text))
}

function whole({ headline, body }: Reading, confidence: number) {
  const text = headline.text === '' ? body : headline
  return { place: { in: text.in, start: 0, end: text.text.length }, confidence }
}

/** The first union or place named is not in Beijing, and no union of Beijing acts. */
function elsewhere(reading: Reading) {
  const texts = [reading.headline, reading.kicker, reading.body]
  let first: { place: Place } | null = null
  for (const text of texts) {
    for (const mention of text.unions) {
      const union = meaningOf(reading, text, mention)
      if (union && union.area !== 'outside') return null
      if (union) first ??= { place: { in: text.in, start: mention.start, end: mention.end } }
    }
  }
  if (first) return { ...first, confidence: 0.9 }
  const places = texts.flatMap((text) => text.areas.map((area) => ({ ...area, in: text.in })))
  const [place] = places
  const isLed = place?.area === 'outside' && (place.in === 'headline' || place.start < 40)
  const saysBeijing = texts.some(
    ({ text, areas }) =>
      /北京|首都|本市|京城|在京/.test(text) || areas.some(({ area }) => area !== null && area !== 'outside'),
  )
  return isLed && !saysBeijing ? { place: { in: place.in, start: place.start, end: place.end }, confidence: 0.8 } : null
}
