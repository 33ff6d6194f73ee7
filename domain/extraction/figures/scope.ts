import type { Candidate } from '@/domain/extraction/figures/reading'

const ONE_DAY = /首日|当天|当日|当晚|现场|本场|首场|到场|出席|[两几\d]个?小时/
const SUM =
  /累计|总计|共(?:为|慰问|走访|发放|投入|送出|惠及|举办|开展|服务|接待|评出|收到|有\S{0,12}(?:报名|参赛))|全年|今年以来|以来|活动期间|整个|截至|目前|历时|已(?:为|有|向|走|发|建|送|办|安排|组织|投入|累计)|报名|初赛|预赛|海选|招收|陆续|先后.{0,12}(?:有|办|开)|年内|用[^，]{1,6}时间|合同[^。]{0,20}覆盖|^[一二三四五六七八九]是/
const HERE = /启动仪式|开幕|闭幕|决赛|一天|上午|下午|晚上|此次|本次|这次|仪式上|近日|日前|昨日|昨天|\d日/
const WHOLE = /连日来|各级工会|入夏|入伏|入冬|春节前|期间|系列|比赛共|大赛|历届/
const OF_ROUNDS = /初赛|复赛|预赛|海选|选拔赛|历时/

/**
 * Whether a figure is of the whole campaign or of one occasion, by the words around it; a plan is of the whole.
 * The prizes of a contest of several rounds are those of the whole.
 */
export function scopeOf(
  { before, after, lead, measure, realisation, basis }: Candidate,
  text: string,
): 'occasion' | 'campaign' {
  if (realisation === 'planned') return 'campaign'
  if (basis === 'enumerated') return 'occasion'
  if (ONE_DAY.test(before) || /^[^，]{0,12}(?:出席|到场|现场|进入.{0,4}决赛|当场)/.test(after)) return 'occasion'
  if (SUM.test(before)) return ONE_DAY.test(lead) && !/累计|以来|截至/.test(before) ? 'occasion' : 'campaign'
  if (HERE.test(before)) return 'occasion'
  if (SUM.test(lead)) return 'campaign'
  if (ONE_DAY.test(lead) || HERE.test(lead)) return 'occasion'
  if (measure === 'funds_yuan' || measure === 'sessions') return 'campaign'
  if (measure === 'awards' && OF_ROUNDS.test(text)) return 'campaign'
  return WHOLE.test(lead + before) ? 'campaign' : 'occasion'
}
