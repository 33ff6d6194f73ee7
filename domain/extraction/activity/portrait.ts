import { EVENT } from '@/domain/extraction/activity/event-words'
import type { Verdict } from '@/domain/extraction/activity/judge'
import { ORGANISER_PARSERS } from '@/domain/extraction/activity/organiser-rules'
import type { Reading } from '@/domain/extraction/activity/reading'

const PORTRAIT_HEADING = /人物|风采|劳模(?:故事|风采|档案)|工匠(?:故事|风采)|最美|榜样|先锋|职工故事|身边的|平凡岗位/
const PORTRAIT =
  /今年\d{2}岁|[，。]\d{2}岁的?[\p{Script=Han}]{2,3}[是，]|(?:全国|北京市|首都|市|区)(?:劳动模范|五一劳动奖章|先进工作者)(?:获得者|称号获得者)?、|(?:是|作为)(?:北京|一名|一位|某|该)[^，。]{0,24}(?:工人|职工|班长|司机|工程师|技师|教师|医生|护士|组长|主任|站长|队长|工)/u
const LEAD = 120

/** The portrait of one worker: a person stands where the union would, and no union acts in it. */
export function portrait(reading: Reading): Verdict | null {
  const { headline, kicker, column, body } = reading
  const match = PORTRAIT.exec(body.text.slice(0, LEAD))
  if (!match) return null
  const isHeaded = [headline, kicker, column].some(({ text }) => PORTRAIT_HEADING.test(text))
  if (!isHeaded && EVENT.test(headline.text)) return null
  const place = { in: body.in, start: match.index, end: match.index + match[0].length }
  return isTold(reading) ? null : { place, confidence: 0.7 }
}

/** Whether a heading or the body has a union that does something. */
export function isTold(reading: Reading): boolean {
  const stretch = { start: 0, end: reading.body.text.length }
  return ORGANISER_PARSERS.slice(0, 3).some(({ parse }) => parse(reading, stretch, true).length > 0)
}
