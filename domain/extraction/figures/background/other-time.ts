import { type BackgroundRule, isPeople } from '@/domain/extraction/figures/background/rule'

/** 自去年12月20日启动以来: begun last year, and still this activity. */
const BEGAN =
  /[自从](?:去年|上年)[^，。]{0,14}(?:以来|起|开始|至今)|(?:去年|上年)\d{1,2}月[^，。]{0,6}(?:启动|开始|开展)(?:后|以来)/g
/** 由去年的71家增加到104家: what is told is the later number. */
const GROWN =
  /(?:[由从比较](?:去年|上年|原来|过去|往年|同期|最初|起初|当初|年初|首[届年])|去年)[^。]{0,16}?(?:增加?|扩大?|提[高升]?|上升|升|增长|拓展|延伸)[到至]了?/g
const THEN =
  /去年(?![货糕味画夜])|上年度?(?:同期|全年|共)|前年|往年|历年|历届|上一?[届年]|前[两几三四五六七八九十\d]{1,2}[届年]|近年来|多年来|(?<![\d一])[两二三四五六七八九十几\d]{1,2}[多余]?年(?:来|间|以来|走访|服务|累计)|(?<!最)近[两三四五六七八九十几\d]{1,2}年|同期|曾(?!获|荣|任|当)(?:经)?|过去(?=[，的一两三几\d]|$)|[几两三五十\d]年前|建国(?!门)|参加工作(?=[\d以时后])|入职(?=[\d以时后])|从业(?=[\d多二三十]|年)|工龄|第一年|最初|(?:举办|评选|走过)[^，。]{0,4}[二两三四五六七八九十\d]+届|十[一二三四]五”?(?:时期|期间|以来)|起初|刚起步|当初|最红火|鼎盛|高峰[期时]|最多时/
const THEN_BEFORE =
  /(?:去年(?![货糕味画夜])|上年|前年|往年|历年|上一?届|前[两几三四五六七八九十\d]{1,2}[届年期]|同期|十[一二三四]五”?(?:时期|期间)|近年来|多年来|(?<!最)近[两三四五六七八九十几\d]{1,2}年|[三五十\d]年来|(?:坚持|连续|持续|走过|延续)[^，。]{0,6}?(?:第?\d+|[一二三四五六七八九十]+)[个多余]*[年届])[^。]*$/
const SINCE_YEAR =
  /[自从](?:19|20)\d\d年(?!\d{1,2}月)[^。]{0,14}(?:以来|至今|开始|起|推行|启动|举办|开展|实施|成立|创办|开办|设立|推出)[^。]*，/
/** 工作报告指出，…: what a meeting is told was done, until the sentence turns to what it will do. */
const REPORT_SAYS =
  /(?:会议|大会|会上|全会)(?:指出|通报|认为|提到)(?:了)?[，：:](?:前[^，。]{1,4}|上半年|一年来|今年以来|过去[^，。]{0,4})，(?![^。]*(?:下一步|明年|今后|将))[^。]*$|(?:会议|大会|会上|全会|全委会|座谈会)[^。]{0,12}(?:总结|回顾)了?[^。]{0,20}(?:工作|成绩|情况|年来?|以来)[，：:](?![^。]*(?:下一步|明年|今后|将))[^。]*$|报告(?:指出|显示|总结|回顾|介绍)(?:了|[，：:])(?![^。]*(?:下一步|明年|今后|将))[^。]*$/
const NOW = /今年|现场|当天|当日|当场|本次|此次|近日|现在|目前|本届/

/** 学员老庞行医31年，看过的病人…: one person's working life. */
const CAREER =
  /(?:行医|经营[^，。]{0,4}|跑[^，。]{0,4}|种[^，。]{0,3}|养[^，。]{0,3}|当[^，。]{0,6}|从业|驾龄|教龄|工龄|执教|从警|从教|入行|入职|干了?|扎根[^，。]{0,6}|坚守[^，。]{0,6})了?(?:\d+|[二三四五六七八九十]+)[多余来]?个?年[^。]*$/
/** What was in earlier years, or over all the years. */
export const OTHER_TIME: readonly BackgroundRule[] = [
  { reason: 'formerly', holds: ({ before, after }) => WAS.test(before) && INSTEAD.test(after) },
  { reason: 'grewTo', holds: ({ before }) => GREW_TO.test(before) },
  { reason: 'career', holds: (each) => isPeople(each) && CAREER.test(each.lead + each.before) },
  { reason: 'otherTime', holds: ({ before }) => THEN.test(told(before).slice(-30)) },
  {
    reason: 'otherTimeBefore',
    holds: ({ lead, before }) =>
      THEN_BEFORE.test(told(lead + before).slice(0, -before.length || undefined)) &&
      !NOW.test(lead.slice(-30) + before),
  },
  {
    reason: 'reportSays',
    holds: ({ lead, before, measure }) => measure !== 'awards' && REPORT_SAYS.test(lead + before),
  },
  { reason: 'sinceYear', holds: ({ lead, before }) => SINCE_YEAR.test(lead) && !/今年|本次|近日/.test(lead + before) },
  { reason: 'firstTime', holds: ({ before }) => /^首届[^，。]{0,8}(?:吸引|共有)/.test(before) },
]

/** 由50万元增加到80万元: the number that holds no longer. */
const WAS = /[由从][^，。]{0,10}$/
const INSTEAD =
  /^[^，。]{0,2}(?:增加?|扩大?|提[高升]?|上升|升|涨|增长|壮大|成长|发展|扩充|减少?|下?降|压缩|缩减|拓展|延伸)[到至]/

/** 队员从8人壮大到如今的62人: how a standing team has grown. */
const GREW_TO = /(?:壮大|成长|扩充|扩编|发展)(?:到|为|成)(?:如今|现在|目前|今天)的?[^，。]{0,4}$/

/** The words without those that name another time and yet tell of now. */
function told(words: string): string {
  return words.replace(BEGAN, blank).replace(GROWN, blank)
}

function blank(words: string): string {
  return '　'.repeat(words.length)
}
