import type { Stretch } from '@/domain/extraction/activity/claim'
import type { Reading } from '@/domain/extraction/activity/reading'
import type { Place, Proposed } from '@/domain/extraction/proposal'
import type { Status } from '@/domain/vocabulary'

const PLANNED =
  /(?:将于|定于|拟于|即将)[^，。；\n]{0,24}(?:举办|举行|召开|开展|启动|开赛|开幕|开班|开营|开讲|登场|亮相)|部署|下月(?:启动|举办|举行|开幕|开赛)|^[^，。]{0,12}[：:]明年|明年将|(?:征集|报名)(?:启事|通知|开始)|将(?:在全市)?(?:举办|启动|开展|投入|新建)/
const ONGOING =
  /(?:活动|慰问|行动|竞赛|比赛)?(?:将|还将|计划)?持续(?:到|至|一个|\S{1,3}[个月天周])|接下来|下一步|陆续|截至目前|截至|今后还将|后续|正在进行|为期[一二两三四五六七八九十半\d]+(?:个月|周|天)|春节前还将|年内还将|还将(?:继续|陆续)|将继续|连日来/
const STARTED = /启动|开张|上线|开通|启用/

/** Whether the activity is over, goes on, or is yet to come. */
export function findStatus(
  reading: Reading,
  { start, end }: Stretch,
  withHeadings: boolean,
  name: Place,
): Proposed<Status> {
  const { headline, kicker, body } = reading
  const headings = withHeadings ? [headline, kicker] : []
  const firstStop = body.text.slice(start, end).search(/[。\n]/)
  const lead = firstStop === -1 ? end : start + firstStop
  for (const text of headings) {
    const match = PLANNED.exec(text.text)
    if (match) return propose('planned', 'headlineAhead', 0.85, text.in, match.index, match[0].length)
  }
  const ahead = PLANNED.exec(body.text.slice(start, lead))
  if (ahead && !/部署/.test(ahead[0]))
    return propose('planned', 'leadAhead', 0.75, body.in, start + ahead.index, ahead[0].length)
  const going = ONGOING.exec(body.text.slice(start, end))
  if (going) return propose('ongoing', 'goesOn', 0.65, body.in, start + going.index, going[0].length)
  for (const text of headings) {
    const match = STARTED.exec(text.text)
    if (match) return propose('ongoing', 'started', 0.6, text.in, match.index, match[0].length)
  }
  return { value: 'held', rule: 'told', confidence: 0.8, place: name }
}

function propose(
  value: Status,
  rule: string,
  confidence: number,
  field: Place['in'],
  start: number,
  length: number,
): Proposed<Status> {
  return { value, rule, confidence, place: { in: field, start, end: start + length } }
}
