import { type BackgroundRule, isPeople } from '@/domain/extraction/figures/background/rule'
import { TAKES_PART } from '@/domain/extraction/figures/cues'

/** What a body owns or counts among its own. */
const OWNS =
  /共有(?:成员|队员)$|现有(?!.{0,6}(?:参赛|报名))|原有|拥有|下辖|下设|管辖|总人口|常住|户籍|用工总?人?数|高峰期?用工|(?:职工|员工|会员|职员|在校生)总数|容纳|[能可够]以?(?:同时)?(?:供|接纳|接待|满足|坐下|停放?|提供)|受损(?:企业|单位)|可满足|日门诊量|客流量?|可供|如今[^，。]{0,4}(?:聚集|汇聚|入驻)|可接待|(?:代表|服务|联系|管理)着|名额|限招|限报|限额|可同时|同时在线|最多可|(?:仅|只)有$|入会率|建会率|占地|成立于|建校|建院|建厂|驻区(?:单位|企业)(?=[共有达\d]|$)|辖有|(?<!新增|新|增加)注册(?:志愿者|资本|会员|职工志愿者)|在册[^，。]{0,8}$|(?:建档|在档|摸底)[^，。]{0,10}(?:共有?|有|达|约)$|(?:在编|在职|从业)(?:职工|会员|员工|人员)(?:共|总数|数)?(?:有|达|约)?$|(?:入驻|注册)(?:企业|单位|商户)?(?:共|达|有)?$/
const IN_ALL =
  /(?:职工|员工|会员|骑手|人口|人员|从业者|企业|单位|工会|驿站|劳动者|户|外卖员|快递员|司机|书屋|站点|之家|[室站点])总数(?:已|达到?|约|共|超|近|为)*$/
const SOMEWHERE =
  '(?:全国|全[市区县镇院校厂]|我国|本市|北京市?|[市区镇街校院]内|我[市区镇街校院]|该[区镇街村矿县市行企公校院站局厂]\\S{0,3}|学校|医院|集团|[\\u4e00-\\u9fff]{1,2}[上里]|工地|项目部?|车间|网点|站点|辖区|园区|街道|地区|区域|经开区|^[\\u4e00-\\u9fff]{2,12}(?:[区县镇乡]|公司|学院|大学|学校|系统|行业))(?:目前|现|内|共|已|设|建|约|仅){0,3}有'
const THERE_ARE = new RegExp(`${SOMEWHERE}$`)
const THERE_ARE_OF = new RegExp(`${SOMEWHERE}[^，。]{1,14}$`)
const DOES =
  /参加|参与|参赛|报名|受益|入会|获|得到|领|享受|走[进上]|到场|通过|完成|角逐|自办|开设|开展|加入|设立|签|建立|建成|组织|接受|举办|办起|进入|观看|体检|响应|启动|推行|实现|挂牌|投入|启用|投身|踊跃|申报|受到|投保|参保|考取|晋升|认领|登录|收看|办理|拿到|献血|使用|咨询/
const STOCK_VERBS =
  /慰问|发放|举办|参加|惠及|组织|投入|开展|服务|参赛|报名|覆盖|走访|送|发展|新增|新建|完成|接收|招收|吸引|受益|征集|观看|累计/
/** 目前已建成职工之家236家: how many there are by now. */
const THERE_ARE_NOW = /(?:目前|现在|如今)[，]?[^，。]{0,12}(?:(?:共有|约有|有)$|共有[^，。\d]{2,8}$)/
/** 全区工会会员10.8万人, and no more of them. */
const ALL_OF_THEM = /^(?:(?:全[国市区县镇院校厂])?(?:工会)?会员|全[国市区县镇院校厂][^，共]{0,6}(?:职工|员工))$/
const BUILT_SO_FAR =
  /(?:目前|截至目前|截止目前|至此|如今|截至(?:20\d\d|去|今)年(?:年?底|末)|(?<!自)20\d\d年(?:以来|至今))[^。]{0,24}(?:已建成|已有|已建立?|已达|共有|建有|总数|已创建|已培育|已成立|已命名|已挂牌|累计(?:建成|创建|建立))|总数(?:达|已|为|超)/
/** 已建成263座，今年新增31座: the first is of all years. */
const NEW_AMONG = /^，[^，。]{0,4}今年[^，。]{0,4}(?:新增|新建|新设)/
/** 在一家有着800名职工的老国企: how large it is. */
const OF_SUCH_SIZE =
  /^[^，。到在参走为进赴]{0,8}的(?:大型|小微|小|国有|民营|中小|高新(?:技术)?|老|龙头|物业)?(?:企业|公司|集团|国企|单位|工?厂|班次|班组|车间|村庄?|小区)/

/** 学校共有教职工1200人: there are, and they do nothing. */
function isStock(clause: string): boolean {
  return THERE_ARE_OF.test(clause) && !DOES.test(clause) && !STOCK_VERBS.test(clause)
}

/** What there is of bodies, people and places, whether the activity takes place or not. */
export const STANDING_FACTS: readonly BackgroundRule[] = [
  { reason: 'owns', holds: ({ before }) => OWNS.test(before) },
  {
    reason: 'inAll',
    holds: ({ before, realisation }) =>
      IN_ALL.test(before) && realisation === 'achieved' && !STOCK_VERBS.test(before) && !DOES.test(before),
  },
  {
    reason: 'ownsToo',
    holds: ({ measure, lead, before, after, realisation }) =>
      measure !== 'awards' &&
      realisation === 'achieved' &&
      (OWNS.test(lead) || isStock(lead.split(/[，；]/).at(-2) ?? '')) &&
      before.length < 14 &&
      !STOCK_VERBS.test(before) &&
      !DOES.test(after),
  },
  {
    reason: 'thereAre',
    holds: ({ measure, before, after }) => measure !== 'awards' && THERE_ARE.test(before) && !DOES.test(after),
  },
  {
    reason: 'thereAreOf',
    holds: ({ before, after }) =>
      THERE_ARE_OF.test(before) &&
      !STOCK_VERBS.test(before) &&
      !DOES.test(before) &&
      !DOES.test(after) &&
      !TAKES_PART.test(after),
  },
  {
    reason: 'builtSoFar',
    holds: ({ measure, lead, before, after, rest, realisation }) =>
      (measure === 'units' || (measure === 'members' && NEW_AMONG.test(rest))) &&
      realisation === 'achieved' &&
      (BUILT_SO_FAR.test(lead + before) || NEW_AMONG.test(rest)) &&
      !DOES.test(after),
  },
  {
    reason: 'described',
    holds: (each) =>
      isPeople(each) && each.confidence < 0.7 && /^，(?:平均年龄|约?占|均为|大多|多数|多为)/.test(each.rest),
  },
  { reason: 'size', holds: (each) => isPeople(each) && OF_SUCH_SIZE.test(each.after) },
  {
    reason: 'thereAreNow',
    holds: (each) =>
      isPeople(each) &&
      THERE_ARE_NOW.test(each.lead + each.before) &&
      !/报名|参加|参与|受益|加入|入会|享受|领|完成|办理|体检|签|获|得到|投保|参保|考取|晋升|认领|登录|收看|拿到|献血|使用|咨询/.test(
        each.after,
      ),
  },
  {
    reason: 'bareCount',
    holds: ({ rule, value, before, after, rest, confidence }) =>
      rule === 'peopleOnly' &&
      confidence < 0.7 &&
      value >= 1000 &&
      after === '' &&
      /^(?:，[\u4e00-\u9fff]{2,8}[\d近约]|$)/.test(rest) &&
      (/^[\u4e00-\u9fff]{2,8}$/.test(before) || /[者工员民人友](?:共|总数)?[有达为]$/.test(before)) &&
      !TAKES_PART.test(before) &&
      !/逛|赏|赶|网友|围观|粉丝|观|听|共|现场|到场|参|线[上下]|人[数次]/.test(before),
  },
  {
    reason: 'membersInAll',
    holds: ({ rule, before, after }) => rule === 'peopleOnly' && after === '' && ALL_OF_THEM.test(before),
  },
]
