import type { BackgroundRule } from '@/domain/extraction/figures/background/rule'
import type { Candidate } from '@/domain/extraction/figures/reading'

/** 据了解，目前…: what may open a sentence before its subject. */
const INTRO =
  '(?:(?:据(?:了解|悉|介绍|统计|测算)|[\\u4e00-\\u9fff]{0,20}(?:了解到|获悉|介绍(?:说)?|告诉记者|显示|表示|说)|资料显示|作为[^，。]{2,24}|[^，。]{0,12}地处[^，。]{2,16}|地处[^，。]{2,16}|位于[^，。]{2,24}|目前|现在|现如今|如今|当前|眼下|截至目前|截止目前|截至[^，。]{0,8}[底末月日]|近年来)[，,:：]?){0,3}'
/** An area, a body, a trade or a place, never an occasion (活动, 现场, 比赛). */
const SUBJECT =
  '(?!来自|从|在|为|向|让|给|对|由|现场|活动|本次|此次|共|当)[\\u4e00-\\u9fffA-Za-z·“”]{0,16}?(?:[区市县镇乡村]|街道|社区|[园厂矿站校港馆街里店城谷湾带圈楼库线]|集团|公司|企业|[医学法]院|大学|中心|系统|行业|产业|地区|区域|一带|沿线|基地|机场|商圈|商场|市场|广场|酒店|楼宇|大厦|工地|项目|总公司|局|路|铁路|地铁|公交|环卫|平台|联合会|(?:总)?工会|驿站|车间|车队|分会)'
const NOW =
  '(?:今年|目前|现在|如今|现|常年|长年|平时|日常|共|总共|一共|已|约|里|内|上|中|周边|辖区内?|范围内|域内|境内|所属|旗下|下属|沿线|附近|还|就){0,4}'
const THERE_ARE =
  '(?:下属|所属|现有|共有|总共有|建有|拥有|辖有|设有|驻有|住有|聚集|汇聚|集聚|汇集|聚拢|云集|聚居|入驻|落户|引进|分布|坐落|散布|容纳|(?:活跃|生活|工作|奔波|穿行|居住)(?=[着在])|注册|在册|备勤|储备|配备|保有|承载|管辖|运营着|辖|下辖|下设|包括|涵盖(?=各类)|从业|有)(?:着|了|有|在)?'
const STANDS = new RegExp(
  `^\\s*[“「]?${INTRO}${SUBJECT}${NOW}${THERE_ARE}(?!望|序|效|关|力|条|幸|请|来自)(?=[^，。]{0,24}$|[^，。]{0,40}[，、；])`,
)
/** 园区企业1900余家、从业人员26万人: nouns and numbers, nobody does anything. */
const COUNTS = new RegExp(
  `^\\s*[“「]?${INTRO}${SUBJECT}?(?:(?:各类|规模以上|在岗|在职|在册|注册|入驻|常住|全部|所有|现|拥)?(?:从业(?:人员|者|人数|职工)|用工|职工总数|员工总数|教职员?工(?:总数)?|师生(?:总数|员工)?|常住人口|户籍人口|企业总数|会员总数|工会组织总数|商户总数|市场主体|(?:规上|规模以上|登记|注册)企业))[^。]{0,36}$`,
)
/** 小镇规划面积17.8平方公里，已签约企业60余家: a portrait of a place. */
const PORTRAIT = new RegExp(
  `^\\s*[“「]?${INTRO}(?:${SUBJECT}[^，。\\d]{0,6}(?:面积|人口|产值|海拔|年接待|年产|占地|覆盖率|绿化率)[^，。\\d]{0,3}|[^，。]{2,16}(?:全长|总长|总面积))\\d`,
)
/** 全区备案托育机构共17家: all of a kind. */
const ALL_OF_A_KIND = new RegExp(
  `^\\s*[“「]?${INTRO}(?:全[国市区县镇乡街院校厂]|本市|[我该][区市县镇])(?!.{0,8}工会)[^，。、\\d]{2,12}(?:共有?|约|达|总数|有|超|近|逾)+$`,
)
const STOCK_NOUN =
  '(?:企业|单位|工地|项目|工程|职工|农民工|从业人员|人员|会员|工会|驿站|学校|医院|楼宇|商户|从业者|快递员|外卖员|骑手|小哥|学生|师生|村|社区|站点|门店|网点|机构|厂|基地|劳模|车辆|司机|志愿者|劳动者)'
/** 朝阳区在施工地600余个，农民工约12万人: an area and its nouns. */
const NOUNS_OF_AN_AREA = new RegExp(
  `^\\s*[“「]?${INTRO}(?:[\\u4e00-\\u9fff]{2,6}(?:[区县镇乡村园]|街道|社区|地区|集团|公司)|集团|公司|学校|医院|全[市区县镇乡街院校厂])(?!总?工会)[^，。、\\d]{0,6}${STOCK_NOUN}(?:共|约|达|总数|有|超|近|逾)*(?:\\d[^。]{0,30})?$`,
)
/** 东城区累计命名工匠106名: of all years, where no word of this year stands by. */
const SO_FAR = new RegExp(
  `^\\s*[“「]?${INTRO}${SUBJECT}${NOW}(?:已经?|累计|先后|共|总共|陆续){1,3}(?:命名|选树|认定|评选|培育|培养|建成|建立|创建|建有|建设|设立|成立|组建|打造|挂牌|评定|拥有|发展|涌现)`,
)
const THIS_TIME = /今年|本次|此次|这次|本届|以来|活动|年度|当天|当日|[一二三四五六七八九十\d]月|期间|上半年|季度/
/** The sentence turns to those who do something. */
const TURNS =
  /参加|参与|参赛|报名|受益|入会|到场|角逐|开展|加入|签订|签署|签约|组织(?=[^，。]{0,6}\d)|举办|观看|体检|响应|启动|申报|受到|慰问|发放|送去|送上|惠及|服务了|走访|新增|新建|今年(?!共?有)|此次|本次|这次|获评|获得|荣获|被评|被授|建立了|完成|实现|推选|派出|选派|当天|当日|现场|晋级|吸引|走进/

/** What bodies do that are more than there. */
const SETS_UP =
  /建成|设立|开设|投入|启用|挂牌|领[取到]|得到|享受|享有|办理|接受|通过|取得|登录|使用|收看|咨询|获[赠得评]|走上|拿到|下载|投保|答题|学习|听|讲|捐|献血|值守|转正|晋升|考取|入住|用上|吃上|喝上|收到|排查|整改|改造|打卡|抢购|下单|认购|认领/

/** Whether the words up to a number, and those right after it, tell what there is and not what was done. */
function tellsOfStock({ lead, before, opening, after, measure, realisation, rule }: Candidate): boolean {
  if (realisation === 'planned' || /^(?:prize|isHonoured)/.test(rule)) return false
  if (measure === 'sessions' || measure === 'funds_yuan' || measure === 'items') return false
  const words = lead + before + (/有/.test(opening) ? '有' : opening && opening !== '至少' ? '达' : '')
  if (PORTRAIT.test(words)) return true
  if (TURNS.test(words.replace(/^[^，]*(?:介绍|了解|获悉|表示)[^，]*，/, '')) || TURNS.test(after.slice(0, 24)))
    return false
  if (SETS_UP.test(after.slice(0, 24))) return false
  if (STANDS.test(words) || COUNTS.test(words)) return true
  return (ALL_OF_A_KIND.test(words) || NOUNS_OF_AN_AREA.test(words)) && /^(?:$|[，、和])/.test(after)
}

function isOfAllYears({ lead, before, realisation, measure }: Candidate): boolean {
  if (realisation === 'planned' || measure === 'funds_yuan' || measure === 'sessions' || measure === 'items')
    return false
  return SO_FAR.test(lead + before) && !THIS_TIME.test(lead + before)
}

/** 平谷区出动抢险人员3200余人次，转移群众4100余人: what the district does, not its union. */
const GOVERNMENT =
  /^\s*(?:[^，。]{0,8}[，])?(?:全[市区县镇]|[\u4e00-\u9fff]{2,4}[市区县镇])(?:共|已|累计)*(?:出动|转移|安置|调集|调派|疏散|接种|检测|抢修|处置)/

/** 全区800余个服务站免费提供饮水: what stands all over the district, and does so all year. */
const AT_WORK = /^[^，。]{2,16}?(?:免费|提供|常年|昼夜|24小时|成为|遍布)/

export const STOCK_SENTENCE: readonly BackgroundRule[] = [
  { reason: 'stockSentence', holds: tellsOfStock },
  { reason: 'government', holds: ({ lead, before }) => GOVERNMENT.test(lead + before) },
  {
    reason: 'atWork',
    holds: ({ measure, lead, before, after }) =>
      measure === 'units' &&
      !/活动|期间/.test(lead) &&
      /^(?:目前，?)?全[市区县镇]$/.test(before) &&
      AT_WORK.test(after),
  },
  { reason: 'soFar', holds: isOfAllYears },
]
