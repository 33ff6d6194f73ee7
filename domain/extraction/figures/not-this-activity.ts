import type { Candidate } from '@/domain/extraction/figures/reading'

/** What a district or firm has, not what an activity did. */
const STANDING_STOCK =
  /现有(?!.{0,6}(?:参赛|报名))|拥有|下辖|下设|管辖|在册|总人口|常住|户籍|从业人员(?:共|达|有|约|近|总|数)|用工总?(?:人)?数|职工总数|员工总数|会员总数|入会率|建会率|占地|座落|坐落|成立于|成立以来|建校|建院|建厂|注册(?:志愿者|资本|会员|职工志愿者)/
/** 全市有…名, without a word of what they did. */
const THERE_ARE =
  /(?:全国|全市|全区|全县|全镇|全院|全校|我国|本市|我[市区镇街校院]|该[区镇街企公]\S{0,3}|集团|公司|系统|企业)(?:目前)?[内共现已设建]{0,2}有$/
const BUILT_SO_FAR =
  /(?:目前|截至目前|截止目前|至此|如今)[^。]{0,24}(?:已建成|已有|已建立?|已覆盖|已达|共有|建有|总数|已创建|已培育|已成立|已命名|已挂牌)|总数(?:达|已|为|超)/
const HAS_AFTER = /^[^，。]{0,12}(?:的(?:大型|国有|民营|中小|高新|老|龙头|物业)?(?:企业|公司|集团|国企|单位)[，。]?$)/
const OTHER_TIME =
  /去年|上年度?(?:同期|全年|共)|上年，|前年|往年|历年|历届|上届|近年来|多年来|[两二三四五六七八九十\d]+(?:多|余)?年(?:来|间|里|中)|同期|曾(?:经)?|过去|此前(?:的)?(?:几|两|三)?年|当年(?=参加|入)|[三五\d]年前|据统计[^，]{0,4}全国|建国|新中国成立(?!\d)|参加工作|入职|从业(?=[\d多二三十]|年)|担任|工龄|第一年|最初|起初|刚(?:开始|起步)|当初/
const ELSEWHERE = /^(?:全国|我国|全球|世界|国内|河北|天津|上海|外省|各省)(?!总工会|劳动模范|劳模|先进|五一|工人先锋|首)/
/** 受表彰的劳模中，农民工4人: who they are, not how many more. */
const BREAKDOWN =
  /(?:劳模|人员|职工|选手|代表|者|名额|其|单位|集体|人|会员|对象|企业)(?:当)?中[，,]?(?:[^，。]{0,12}[，、])?[^，。]{0,14}$/
const OWN_STORY =
  /[他她](?!们)|我(?!们|市|区|国|校|院|公司|局|厂|集团)|家里|一家|家住|家中|夫妻|丈夫|妻子|儿子|女儿|老伴|父母|孩子的|师傅(?:说|已|从|带)|岁的|带(?:出|过)(?:了)?徒弟|徒弟/
const SPEAKS =
  /^(?:[^，。、]{0,20}?)(?:讲述|作了?(?:先进)?(?:事迹)?(?:报告|宣讲|讲座|发言|分享)|授课|主讲|分享(?:了)?(?:自己|经验|经历|故事|心得|个人)|担任(?:评委|裁判|讲师|老师|主讲)|发言|进行(?:了)?(?:授课|宣讲|点评)|作为代表|代表(?:发言|上台|宣读|参会人员|职工)|依次(?:讲述|上台)|接受采访|告诉记者|说)/
const EACH = /每(?!年(?:初|底|末)|逢|到|项)[^，。、；]{0,12}$/

/** Whether a quantity belongs to the background of the report: other years, other places, what a body owns, one person's story. */
export function isBackground(candidate: Candidate, frameText: string): boolean {
  const { before, after, lead, measure, value, word, clause, numeral } = candidate
  const near = before.slice(-30)
  if (measure !== 'awards' && EACH.test(before.slice(-16))) return true
  if (STANDING_STOCK.test(before) || (measure !== 'awards' && inheritedStock(lead, before))) return true
  if (
    THERE_ARE.test(before.replace(/[一二三四五六七八九十]?[数几]?$/, '')) &&
    !/参加|参与|参赛|报名|受益|入会|获|得到|领|享受|走|到场|通过|完成|角逐/.test(after)
  )
    return true
  if (measure === 'units' && BUILT_SO_FAR.test(lead + before)) return true
  if (isPeople(measure) && HAS_AFTER.test(after)) return true
  if (ELSEWHERE.test(before) || OTHER_TIME.test(near)) return true
  if (
    lead !== '' &&
    /(?:去年|上年|前年|往年|历年|上届|同期|近年来|多年来|[三五十\d]年来)[^。]*$/.test(lead) &&
    !/今年|本次|此次|近日|现在|目前/.test(lead.slice(-30) + before)
  )
    return true
  if (isPeople(measure)) {
    if (
      (BREAKDOWN.test(lead.slice(-16) + before) ||
        (/(?:劳模|人员|职工|选手|代表|者|单位|集体|会员)中，/.test(lead) && before.length < 8)) &&
      !/其中/.test(before) &&
      !/惠及|慰问|服务/.test(before)
    )
      return true
    if (OWN_STORY.test(before) || (OWN_STORY.test(lead.slice(-40)) && value < 20)) return true
    if (value < 30 && SPEAKS.test(after)) return true
    if (value < 10 && /^[二两三四五六七八九]$/.test(numeral) && candidate.confidence < 0.9) return true
    if (value < 10 && word === '人' && /[家行口]$|一行$/.test(before) && !/一行$/.test(before)) return true
  }
  return measure === 'units' && isHost(frameText.slice(clause.start, clause.end), before, after)
}

function isPeople(measure: Candidate['measure']): boolean {
  return measure === 'participants' || measure === 'beneficiaries' || measure === 'members'
}

/** 现有建会单位4300余家，工会会员17万人: the second clause has no verb of its own. */
function inheritedStock(lead: string, before: string): boolean {
  if (!/现有|共有|拥有|下辖|已有/.test(lead) || !STANDING_STOCK.test(lead)) return false
  return before.length < 14 && !/慰问|发放|举办|参加|惠及|组织|投入|开展|服务|参赛|报名|覆盖|走访|送/.test(before)
}

/** 10个部门联合发布, 两家单位主办: those who hold the activity are no quantity of it. */
function isHost(clause: string, before: string, after: string): boolean {
  return (
    /^[^，。、]{0,8}(?:(?:联合)?发布|联合(?:主|举|开|印|出|组|启|推|承)|主办|承办|协办|共同(?:主办|举办|发布)|联手|合办)/.test(
      after,
    ) &&
    clause.length > 0 &&
    !/吸引/.test(before)
  )
}
