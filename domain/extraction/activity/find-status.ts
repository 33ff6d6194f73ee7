import type { Stretch } from '@/domain/extraction/activity/claim'
import type { Reading } from '@/domain/extraction/activity/reading'
import type { Place, Proposed } from '@/domain/extraction/proposal'
import type { ActivityType, Status } from '@/domain/vocabulary'

const PLANNED =
  /(?:将于|定于|拟于|即将)[^，。；\n]{0,24}(?:举办|举行|召开|开展|启动|开赛|开幕|开班|开营|开讲|登场|亮相)|^关于(?:举办|开展|组织|征集|评选)|部署|下月(?:启动|举办|举行|开幕|开赛)|^[^，。]{0,12}[：:]明年|明年将|(?:征集|报名)(?:启事|通知|开始)|将(?:在全市)?(?:举办|启动|开展|投入|新建)/
const ONGOING =
  /(?:活动|慰问|行动|竞赛|比赛)?(?:将|还将|计划)?持续(?:到|至|一个|\S{1,3}[个月天周])|接下来|下一步|陆续|截至|今后|后续|正在进行|为期[一二两三四五六七八九十半\d]+(?:个月|周|天)|(?:年内|节前)?还将|将继续|连日来|(?:今年|[\d一二三四五六七八九十]月|疫情(?:发生)?)以来|(?:目前|已)[，,]?已|每[周月]|常态化|即日起|计划(?:再|在|投入|组织|走访|慰问|新建|开展)|预计/
/** A contest, a meeting, a course is over once reported, unless the report says that this very one goes on. */
const GOING_ON = /(?:将|还将)持续|持续(?:到|至)|正在进行|讲座?将|将于\S{1,8}结束|系列活动将|每周|每月/
const OCCASIONS: ReadonlySet<ActivityType> = new Set<ActivityType>([
  'culture_sports',
  'skills',
  'meeting',
  'training',
  'study',
  'recognition',
])
const STARTED = /启动|开张|上线|开通|启用/

/** Whether the activity is over, goes on, or is yet to come. */
export function findStatus(
  reading: Reading,
  { start, end }: Stretch,
  withHeadings: boolean,
  name: Place,
  type: ActivityType,
): Proposed<Status> {
  const { headline, kicker, body } = reading
  const headings = withHeadings ? [headline, kicker] : []
  const firstStop = body.text.slice(start, end).search(/[。\n]/)
  const lead = firstStop === -1 ? end : start + firstStop
  for (const text of headings) {
    const match = PLANNED.exec(text.text)
    const isMeeting = match?.[0] === '部署' && /召开|举行/.test(body.text.slice(start, lead))
    if (match && !isMeeting) return propose('planned', 'headlineAhead', 0.85, text.in, match.index, match[0].length)
  }
  const ahead = PLANNED.exec(body.text.slice(start, lead))
  if (ahead && !/部署/.test(ahead[0]))
    return propose('planned', 'leadAhead', 0.75, body.in, start + ahead.index, ahead[0].length)
  const going = (OCCASIONS.has(type) ? GOING_ON : ONGOING).exec(body.text.slice(start, end))
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
