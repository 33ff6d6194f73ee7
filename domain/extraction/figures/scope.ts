import { lastCue } from '@/domain/extraction/figures/cues'
import type { Candidate } from '@/domain/extraction/figures/reading'

const WHOLE =
  /累计|总计|共(?:为|慰问|走访|发放|投入|送出|惠及|举办|开展|服务|评出|收到|有\S{0,12}(?:报名|参赛))|全年|今年以来|以来|活动期间|整个|截至|目前|历时|已(?:为|有|向|走|发|建|送|办|安排|组织|投入|累计)|报名|初赛|预赛|海选|招收|陆续|先后.{0,12}(?:有|办|开)|年内|期间(?![值坚])|上半年|下半年|季度|从[^，。]{2,12}[到至][^，。]{2,10}，|\d月?[至到]\d{1,2}月|用[^，]{1,6}时间|覆盖|依托|\d月(?:开始|启动|起)|^[一二三四五六七八九]是|该届|该年度|公布|连日来|各级工会|入[夏伏冬]|春节前|此前|前期|大赛自|竞赛自|自[^，。]{1,12}(?:启动|开展|举办|开[办班营幕])|层层|经过[^，。]{0,12}(?:选拔|初赛|推荐)(?=[^。]*报名)|收官|落幕|今年(?=[^，。]{0,8}(?:[已共还累]|投入|拿出|安排|为|开展|组织))|今年\d{1,2}月?(?:份)?至|至今|[一二两三四五六七八九十\d]+(?:个月|周|年|天)(?:来|里|内|间|时间)|前后(?=[^，。]{0,4}[\d有])|开[课办设展]以来|春耕|先后(?=[^，。]{0,6}(?:走|组|为|有|动|培|开|办))/g
const ONE_DAY =
  /首日|当天|当日|当晚|现场(?!听众|观众)|本场|首场|到场|出席|[\d一两几]个?小时|(?<!\d)[一两1-3]天(?!里|来|内)|启动仪式|开幕|闭幕|决赛|上午|下午|晚上|此次|本次|这次|仪式上|近日|日前|昨日|昨天|\d日/g
/** These make a sum of whatever stands before them. */
const SUMS_UP = /累计|以来|截至|全年/
/** 截至6月30日, 自4月23日起: these days are the ends of a campaign. */
const SINCE_DAY = /(?<=截至|截止|自|从)[^，。]{0,14}日/g
/** 当天共发放: the sum of one day. */
const DAY_SUM = /(?:当天|当日|首日|现场|当晚)[^。]{0,20}共/
const OF_ROUNDS = /初赛|复赛|预赛|海选|选拔赛|历时/

function blank(words: string): string {
  return '　'.repeat(words.length)
}

/**
 * Whether a figure is of the whole campaign or of one occasion: the nearest word before it decides; a plan is of the
 * whole, and so are the prizes of a contest of several rounds.
 */
export function scopeOf(
  { before, after, lead, measure, realisation, basis }: Candidate,
  text: string,
): 'occasion' | 'campaign' {
  const words = (lead + before).replace(SINCE_DAY, blank)
  if (realisation === 'planned') return /当天|当日/.test(words) ? 'occasion' : 'campaign'
  if (basis === 'enumerated') return 'occasion'
  if (/^[^，]{0,12}(?:出席|到场|现场|进入.{0,4}决赛|当场)/.test(after)) return 'occasion'
  if (DAY_SUM.test(words)) return 'occasion'
  if (SUMS_UP.test(before)) return 'campaign'
  const whole = lastCue(words, WHOLE)
  const day = lastCue(words, ONE_DAY)
  if (whole !== day) return whole > day ? 'campaign' : 'occasion'
  if (measure === 'funds_yuan' && /价值|折合|总值|合计$/.test(before)) return 'occasion'
  if (measure === 'funds_yuan' || measure === 'sessions') return 'campaign'
  if (
    measure !== 'awards' &&
    /^\s*(?:据(?:介绍|了解|统计|悉)|记者(?:了解到|获悉))/.test(words) &&
    !/[\d]日|当天|现场/.test(words)
  )
    return 'campaign'
  return measure === 'awards' && OF_ROUNDS.test(text) && !/决赛|当场|现场|闭幕式|颁奖/.test(words)
    ? 'campaign'
    : 'occasion'
}
