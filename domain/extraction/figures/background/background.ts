import { isOfEarlierYear } from '@/domain/extraction/figures/background/earlier-year'
import { OTHER_PEOPLE } from '@/domain/extraction/figures/background/other-people'
import { OTHER_TIME } from '@/domain/extraction/figures/background/other-time'
import { type BackgroundRule, isPeople } from '@/domain/extraction/figures/background/rule'
import { STANDING_FACTS } from '@/domain/extraction/figures/background/standing-facts'
import { STOCK_SENTENCE } from '@/domain/extraction/figures/background/stock-sentence'
import { IN_CHARGE } from '@/domain/extraction/figures/background/those-in-charge'
import type { Candidate } from '@/domain/extraction/figures/reading'

/** 每队8人, 每名孩子收取…: what one of many gets or holds. */
const EACH =
  /每(?!年(?:初|底|末)|逢|到|项)(?:[^，。、；\d]|\d(?=\d*(?:岁|周岁|至|到))){0,16}$|每(?:天|日|晚|周|月|季度?|年)(?!.*[共累])[^，。；\d]{0,24}$|(?:[日月年场周户人]均|平均)[^，。、；]{0,14}$|(?:最高|峰值)[^，。]{0,8}$|各(?:有|派出?|选派|推荐|选出)$|(?<![今昨当本首节假生放\d])日(?:接待|服务|发送|就餐)[^，。、；]{0,6}$|(?<![全今明去\d])年(?:接待|服务)[^，。、；]{0,6}$/
/** 每逢周三，都有三四十名职工来: what is usual there. */
const USUALLY =
  /一(?:天|晚上?|年|周|个月)(?:要|能|得|就|都)[^，。]{0,6}$|每(?:周|月|季度?|年)[^。]{0,24}，(?:全年|一年|年均)[^，]{0,8}$|每(?:逢|到)?(?:周|天|晚|早|月|年)[^。]{0,14}，?[^，。]{0,6}(?:都|总|均|约|就)有[^，]{0,4}$/
/** 每年组织文体活动30余场，覆盖职工2万余人次: what is done every year. */
const EVERY_YEAR = /(?<!自[^，。]{0,12})每年(?!度|[初底末])(?![^。]*(?:今年|本次|此次|累计|当天|现场))[^。]{0,40}$/
/** A sentence about other places, or a case that somebody reported. */
const PLACE =
  '(?:全国|我国|全球|世界|国内|外省|各省|河北|天津|上海|重庆|广东|广州|深圳|浙江|杭州|江苏|南京|苏州|四川|成都|湖北|武汉|山东|河南|福建|陕西|西安|辽宁|沈阳|长沙|合肥|青岛)'
const ELSEWHERE = new RegExp(
  `^${PLACE}(?!总工会|劳动模范|劳模|先进|五一|工人先锋|首|[^，。]{0,10}(?:慰问|来京|在京|驻京))`,
)
const ELSEWHERE_BEFORE = new RegExp(
  `^(?:其中，|据报道，)?${PLACE}市?(?:、${PLACE}市?)*等(?:地|省市|城市)|^[在像]${PLACE}市?，|^据报道，某`,
)
const HOLDS =
  /^[^，。、]{0,8}(?:(?:进行|开展)了?(?:摸底|排查|统计|调查)|进行了?(?:交流|典型|大会)?(?:发言|交流)|[^，。]{0,10}作了?(?:经验|典型|交流|大会).{0,4}(?:交流|发言|分享|介绍)|交流发言|联合发布|发布[^，。]{0,24}(?:清单|通知|倡议|公告|办法|方案|通告)|联合(?:主|举|开|印|出|组|启|推|承)|主办|承办|协办|共同(?:主办|举办|发布)|联手|合办)/

const RULES: readonly BackgroundRule[] = [
  {
    reason: 'each',
    holds: ({ measure, before }) =>
      (measure !== 'awards' || /各(?:有|派出?)$/.test(before)) &&
      EACH.test(before.slice(-24)) &&
      !(measure === 'items' && /各有$/.test(before)),
  },
  {
    reason: 'usual',
    holds: (each) => isPeople(each) && each.realisation === 'achieved' && USUALLY.test(each.lead + each.before),
  },
  {
    reason: 'everyYear',
    holds: ({ lead, before, realisation }) => realisation === 'achieved' && EVERY_YEAR.test(lead + before),
  },
  ...STANDING_FACTS,
  ...STOCK_SENTENCE,
  ...OTHER_TIME,
  {
    reason: 'notYet',
    holds: ({ before, after }) => /(?:仍|尚|还)有[^，。]{0,4}$/.test(before) && /未|没有/.test(after),
  },
  { reason: 'expected', holds: ({ before }) => /应到[^，。]{0,6}$/.test(before) },
  {
    reason: 'someOf',
    holds: ({ measure, after }) => measure === 'units' && /^[^，。]{1,4}(?:里有|中有|里，|中，)/.test(after),
  },
  {
    reason: 'elsewhere',
    holds: ({ lead, before }) => ELSEWHERE.test(before) || ELSEWHERE_BEFORE.test(lead + before),
  },
  ...OTHER_PEOPLE,
  ...IN_CHARGE,
  {
    reason: 'holds',
    holds: ({ measure, before, after }) => measure === 'units' && HOLDS.test(after) && !/吸引/.test(before),
  },
]

/** A meeting hears what was done in the year: that is not the meeting's own. */
const OF_A_MEETING =
  /(?:全委会|全体会议|代表大会|工作会议?|总结大?会)[^。]{0,12}召开|召开[^。]{0,30}(?:全委会|全体会议|代表大会|工作会议)/
const LAST_YEARS_WORK = /^\s*(?:20\d\d年|过去[一五]年|[一五]年来|五年来)[，,]/

/** Why a quantity belongs to the background of a report and not to its activity; null where it may count. */
export function backgroundOf(candidate: Candidate, text: string, date: string | null): string | null {
  if (isOfEarlierYear(candidate, text, date)) return 'earlierYear'
  if (LAST_YEARS_WORK.test(candidate.lead + candidate.before) && OF_A_MEETING.test(text)) return 'lastYearsWork'
  return RULES.find(({ holds }) => holds(candidate))?.reason ?? null
}
