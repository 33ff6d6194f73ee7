import { elsewhere } from '@/domain/extraction/activity/elsewhere'
import { EVENT } from '@/domain/extraction/activity/event-words'
import { type Judge, speaks, whole } from '@/domain/extraction/activity/judge'
import { notice } from '@/domain/extraction/activity/notice'
import { opinion } from '@/domain/extraction/activity/opinion'
import { portrait } from '@/domain/extraction/activity/portrait'
import type { Reading } from '@/domain/extraction/activity/reading'
import { meaningOf } from '@/domain/extraction/activity/union-meaning'
import type { NoActivity, Proposed } from '@/domain/extraction/proposal'

const WORKERS = /职工|工友|农民工|技能大赛/
/** Without the word 工会 only what unions are known for makes a report one of theirs. */
const UNIONIST =
  /工会|[区市县]总(?!面|量|体|部|数|计|公司)|全总|劳模|劳动模范|工匠|劳动竞赛|五月的?鲜花|集体协商|产业工人队伍|双爱双评|职工之家|女职工|母婴关爱|暖心驿站|职工.{0,12}(?:赛|运动会|活动|健步走|健走|文化|艺术|书屋|志愿|展演|演出|风采|义诊|慰问)|(?:慰问|关爱|服务).{0,10}(?:职工|农民工|劳动者|工友)|新就业群体|五一劳动奖|首都劳动奖/
const HAPPENING =
  /赛|举办|举行|召开|开展|启动|组织|慰问|走访|看望|送|发放|开班|开赛|开幕|成立|揭牌|比赛|大赛|竞赛|活动|仪式|大会|会议|培训|表彰|参加|服务|宣讲|座谈|签约|联谊|体检|疗休养|入会|普法|开张|建成|投用|启用|开通|设立|推出|部署|颁奖|评选|义诊|托管|慰藉|援助|协商|建起|讲座|演出|展|走进|公布|通报/

const LEAD = 120

/** Why an article reports no activity of a union in Beijing: the first that applies. */
export const JUDGES: { why: NoActivity; judge: Judge }[] = [
  { why: 'editorial', judge: opinion },
  { why: 'notice', judge: notice },
  { why: 'elsewhere', judge: elsewhere },
  { why: 'notUnion', judge: (reading) => (isOfUnion(reading) ? null : whole(reading, 0.7)) },
  { why: 'noActivity', judge: portrait },
  {
    why: 'noActivity',
    judge: (reading) => (namesUnion(reading) || speaks(reading, HAPPENING) ? null : whole(reading, 0.6)),
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

/** Workers at an occasion that the headline or the beginning names: such a report is a union's even without the word. */
function isOfUnion(reading: Reading): boolean {
  if (speaks(reading, UNIONIST)) return true
  const { headline, body } = reading
  return speaks(reading, WORKERS) && [headline.text, body.text.slice(0, LEAD)].some((text) => EVENT.test(text))
}

function namesUnion(reading: Reading): boolean {
  return [reading.headline, reading.kicker, reading.body].some((text) =>
    text.unions.some((mention) => meaningOf(reading, text, mention) !== null),
  )
}
