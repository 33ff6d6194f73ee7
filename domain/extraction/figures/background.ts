import { TAKES_PART } from '@/domain/extraction/figures/cues'
import type { Candidate } from '@/domain/extraction/figures/reading'

interface Rule {
  /** What the words tell instead of this activity. */
  reason: string
  holds(candidate: Candidate): boolean
}

const isPeople = ({ measure }: Candidate) => measure === 'participants' || measure === 'beneficiaries'

/** 每队8人, 每名孩子收取…: what one of many gets or holds. */
const EACH =
  /每(?!年(?:初|底|末)|逢|到|项)[^，。、；]{0,12}$|(?:[日月年场周户人]均|平均)[^，。、；]{0,6}$|(?<![全今明去\d])年(?:接待|服务)[^，。、；]{0,6}$/
/** What a body owns or counts among its own. */
const OWNS =
  /现有(?!.{0,6}(?:参赛|报名))|拥有|下辖|下设|管辖|总人口|常住|户籍|用工总?人?数|(?:职工|员工|会员|职员|在校生)总数|容纳|受损(?:企业|单位)|可满足|名额|限招|限报|限额|可同时|最多可|(?:仅|只)有$|总数(?:已|达|约|共|超|近)*$|入会率|建会率|占地|成立于|建校|建院|建厂|注册(?:志愿者|资本|会员|职工志愿者)|(?:在册|在编|在职|从业)(?:职工|会员|员工|人员)(?:共|总数|数)?(?:有|达|约)?$|(?:入驻|注册)(?:企业|单位|商户)?(?:共|达|有)?$/
const SOMEWHERE =
  '(?:全国|全[市区县镇院校厂]|我国|本市|北京市?|[市区镇街校院]内|我[市区镇街校院]|该[区镇街企公校院站局厂]\\S{0,3}|学校|医院|集团|[\\u4e00-\\u9fff]{1,2}[上里]|工地|项目部?|车间|网点|站点|辖区|园区|街道|地区|区域)(?:目前|现|内|共|已|设|建|约|仅){0,3}有'
const THERE_ARE = new RegExp(`${SOMEWHERE}$`)
const THERE_ARE_OF = new RegExp(`${SOMEWHERE}[^，。]{1,14}$`)
const DOES =
  /参加|参与|参赛|报名|受益|入会|获|得到|领|享受|走[进上]|到场|通过|完成|角逐|自办|开设|开展|加入|设立|签|建立|组织|接受|举办|办起|进入|观看|体检/
const STOCK_VERBS = /慰问|发放|举办|参加|惠及|组织|投入|开展|服务|参赛|报名|覆盖|走访|送|发展|新增|新建|完成/
/** 目前已建成职工之家236家: how many there are by now. */
const THERE_ARE_NOW = /(?:目前|现在|如今)[，]?[^，。]{0,12}(?:共有|约有|有)$/
/** 全区工会会员10.8万人, and no more of them. */
const ALL_OF_THEM = /^(?:(?:全[国市区县镇院校厂])?(?:工会)?会员|全[国市区县镇院校厂][^，共]{0,6}(?:职工|员工))$/
const BUILT_SO_FAR =
  /(?:目前|截至目前|截止目前|至此|如今)[^。]{0,24}(?:已建成|已有|已建立?|已达|共有|建有|总数|已创建|已培育|已成立|已命名|已挂牌)|总数(?:达|已|为|超)/
const OF_SUCH_SIZE =
  /^[^，。到在参走为进赴]{0,8}的(?:大型|小微|小|国有|民营|中小|高新(?:技术)?|老|龙头|物业)?(?:企业|公司|集团|国企|单位|工?厂|班次|班组|车间|村庄?|小区)/
const THEN =
  /去年|上年度?(?:同期|全年|共)|前年|往年|历年|历届|上一?届|近年来|多年来|(?<![\d一])[两二三四五六七八九十几\d]{1,2}[多余]?年(?:来|间|以来)|(?<!最)近[两三四五六七八九十几\d]{1,2}年|同期|曾(?!获|荣|任|当)(?:经)?|过去(?=[，的一两三几\d]|$)|[几两三五十\d]年前|建国(?!门)|参加工作(?=[\d以时后])|入职(?=[\d以时后])|从业(?=[\d多二三十]|年)|工龄|第一年|最初|起初|刚起步|当初/
const THEN_BEFORE =
  /(?:去年|上年|前年|往年|历年|上一?届|同期|近年来|多年来|[三五十\d]年来|(?:坚持|连续|持续|走过)了?(?:第?\d+|[一二三四五六七八九十]+)[个多]?年)[^。]*$/
const SINCE_YEAR = /自20\d\d年(?!\d{1,2}月)[^。]{0,12}(?:开始|起|推行|启动|举办|开展|实施|成立)[^。]*，/
const NOW = /今年|本次|此次|近日|现在|目前|本届/
const ELSEWHERE = /^(?:全国|我国|全球|世界|国内|河北|天津|上海|外省|各省)(?!总工会|劳动模范|劳模|先进|五一|工人先锋|首)/
/** 受表彰的劳模中，农民工4人: who they are, not how many more. */
const AMONG =
  /(?:劳模|人员|职工|选手|代表|者|名额|单位|集体|人|会员|对象|企业)(?:当)?中[，,]?(?:[^，。]{0,12}[，、])?[^，。]{0,14}$/
const AMONG_EARLIER = /(?:劳模|人员|职工|选手|代表|者|单位|集体|会员)中，/
const ONE_PERSON =
  /(?<!其|给|吉)[他她](?!们|山)|家里|家住|家中|夫妻|丈夫|妻子|儿子|女儿|老伴|父母|带(?:出|过)了?.{0,4}徒|徒弟/
const COMPANION = /(?:师傅|[老小][\u4e00-\u9fff]|自己|身边)[和与带同]$|岁的[^，]*$/
const OUR_OWN = /(?:我们|咱们?|我)(?:这(?:里|儿)?|站|班|队|厂|公司|车间|店|家|单位|项目|组|部门)/
const SPEAKS =
  /^[^，。、]{0,20}?(?:讲述|作了?(?:先进)?(?:事迹)?(?:报告|宣讲|讲座|发言|分享)|授课|主讲|分享了?(?:自己|经验|经历|故事|心得|个人)|担任|发言|进行了?(?:授课|宣讲|点评)|代表(?:发言|上台|宣读|参会人员)|依次(?:讲述|上台)|接受采访|告诉记者|说|轮流|值班|轮值|坐班)/
const HOLDS =
  /^[^，。、]{0,8}(?:(?:进行|开展)了?(?:摸底|排查|统计|调查)|进行了?(?:交流|典型|大会)?(?:发言|交流)|作了?(?:经验|典型|交流|大会).{0,4}(?:交流|发言)|交流发言|(?:联合)?发布|联合(?:主|举|开|印|出|组|启|推|承)|主办|承办|协办|共同(?:主办|举办|发布)|联手|合办)/

/** A meeting hears what was done in the year: that is not the meeting's own. */
const OF_A_MEETING =
  /(?:全委会|全体会议|代表大会|工作会议?|总结大?会)[^。]{0,12}召开|召开[^。]{0,30}(?:全委会|全体会议|代表大会|工作会议)/
const LAST_YEARS_WORK = /^\s*(?:20\d\d年|过去[一五]年|[一五]年来|五年来)[，,]/

/** 学校共有教职工1200人: there are, and they do nothing. */
function isStock(clause: string): boolean {
  return THERE_ARE_OF.test(clause) && !DOES.test(clause) && !STOCK_VERBS.test(clause)
}

const RULES: readonly Rule[] = [
  { reason: 'each', holds: ({ measure, before }) => measure !== 'awards' && EACH.test(before.slice(-16)) },
  { reason: 'owns', holds: ({ before }) => OWNS.test(before) },
  {
    reason: 'ownsToo',
    holds: ({ measure, lead, before, after }) =>
      measure !== 'awards' &&
      (OWNS.test(lead) || isStock(lead.split(/[，；]/).at(-2) ?? '')) &&
      before.length < 14 &&
      !STOCK_VERBS.test(before) &&
      !DOES.test(after),
  },
  { reason: 'thereAre', holds: ({ before, after }) => THERE_ARE.test(before) && !DOES.test(after) },
  {
    reason: 'thereAreOf',
    holds: ({ before, after }) =>
      THERE_ARE_OF.test(before) && !STOCK_VERBS.test(before) && !DOES.test(after) && !TAKES_PART.test(after),
  },
  {
    reason: 'builtSoFar',
    holds: ({ measure, lead, before, after }) =>
      measure === 'units' && BUILT_SO_FAR.test(lead + before) && !DOES.test(after),
  },
  { reason: 'size', holds: (each) => isPeople(each) && OF_SUCH_SIZE.test(each.after) },
  { reason: 'otherTime', holds: ({ before }) => THEN.test(before.slice(-30)) },
  {
    reason: 'otherTimeBefore',
    holds: ({ lead, before }) => THEN_BEFORE.test(lead) && !NOW.test(lead.slice(-30) + before),
  },
  { reason: 'sinceYear', holds: ({ lead, before }) => SINCE_YEAR.test(lead) && !/今年|本次|近日/.test(lead + before) },
  { reason: 'expected', holds: ({ before }) => /应到[^，。]{0,6}$/.test(before) },
  { reason: 'firstTime', holds: ({ before }) => /^首届[^，。]{0,8}(?:吸引|共有)/.test(before) },
  {
    reason: 'someOf',
    holds: ({ measure, after }) => measure === 'units' && /^[^，。]{1,4}(?:里有|中有|里，|中，)/.test(after),
  },
  {
    reason: 'thereAreNow',
    holds: (each) =>
      isPeople(each) &&
      THERE_ARE_NOW.test(each.lead + each.before) &&
      !/报名|参加|参与|受益|加入|入会|享受|领/.test(each.after),
  },
  {
    reason: 'membersInAll',
    holds: ({ rule, before, after }) => rule === 'peopleOnly' && after === '' && ALL_OF_THEM.test(before),
  },
  { reason: 'elsewhere', holds: ({ before }) => ELSEWHERE.test(before) },
  {
    reason: 'subset',
    holds: ({ measure, before }) => measure === 'participants' && /其中(?!一)[^，]{0,10}$/.test(before),
  },
  {
    reason: 'among',
    holds: (each) =>
      isPeople(each) &&
      (AMONG.test(each.lead.slice(-16) + each.before) || (AMONG_EARLIER.test(each.lead) && each.before.length < 8)) &&
      !/其中|惠及|慰问|服务|招募|选出/.test(each.before),
  },
  { reason: 'onePerson', holds: (each) => isPeople(each) && ONE_PERSON.test(each.before) },
  {
    reason: 'onePersonBefore',
    holds: (each) =>
      isPeople(each) && each.value < 20 && (ONE_PERSON.test(each.lead.slice(-40)) || COMPANION.test(each.before)),
  },
  {
    reason: 'broughtForth',
    holds: (each) => isPeople(each) && /(?:走出|涌现出?|培养出?|诞生|成长出)了?$/.test(each.before),
  },
  {
    reason: 'companions',
    holds: (each) => isPeople(each) && each.value < 100 && /(?:^|[“，])我[和与同跟]$/.test(each.before),
  },
  {
    reason: 'ourOwn',
    holds: (each) => isPeople(each) && each.quote === 'speech' && OUR_OWN.test(each.lead + each.before),
  },
  { reason: 'speaks', holds: (each) => isPeople(each) && each.value < 30 && SPEAKS.test(each.after) },
  {
    reason: 'few',
    holds: (each) => isPeople(each) && /^[二两三四五六七八九]$/.test(each.numeral) && each.confidence < 0.9,
  },
  { reason: 'family', holds: ({ word, value, before }) => word === '人' && value < 10 && /[家口]$/.test(before) },
  {
    reason: 'panel',
    holds: (each) => isPeople(each) && each.value < 60 && /由$/.test(each.before) && /组成$/.test(each.after),
  },
  {
    reason: 'holds',
    holds: ({ measure, before, after }) => measure === 'units' && HOLDS.test(after) && !/吸引/.test(before),
  },
]

/** Why a quantity belongs to the background of a report and not to its activity; null where it may count. */
export function backgroundOf(candidate: Candidate, text: string): string | null {
  if (LAST_YEARS_WORK.test(candidate.lead + candidate.before) && OF_A_MEETING.test(text)) return 'lastYearsWork'
  return RULES.find(({ holds }) => holds(candidate))?.reason ?? null
}
