import { type BackgroundRule, isPeople } from '@/domain/extraction/figures/background/rule'

/** 受表彰的劳模中，农民工4人: who they are, not how many more. */
const AMONG =
  /(?:劳模|人员|职工|选手|代表|者|名额|单位|集体|人|会员|对象|企业)(?:当)?中[，,]?(?:[^，。\d]{0,12}[，、])?[^，。\d]{0,14}$/
const AMONG_EARLIER = /(?:劳模|人员|职工|选手|代表|者|单位|集体|会员)中，/
const HIS_OWN = /(?<!其|给|吉)[他她](?!们|山)|家里|家住|家中|带(?:出|过)了?.{0,4}徒|徒弟/
const RELATIVES = /夫妻|丈夫|妻子|儿子|女儿|老伴|父母/
const COMPANION = /(?:师傅|[老小][\u4e00-\u9fff]|自己|身边)[和与带同]$|岁的[^，]*$|带着$/
const OUR_OWN = /(?:我们|咱们?|我)(?:这(?:里|儿)?|站|班|队|厂|公司|车间|店|家|单位|项目|组|部门)/

/** 从3.1万名驾驶员中选出10位: out of whom; those who entered their names took part. */
const CHOSEN_FROM = /^[^，。]{0,12}[中里][^，。]{0,4}(?:选|遴|推|脱颖|评|产生|走出|挑|抽|胜出)/
function isPool(before: string, after: string): boolean {
  return /从[^，。]{0,10}$/.test(before) && CHOSEN_FROM.test(after) && !/报名|参[赛评选与加]|选手|应征|学员/.test(after)
}

/** 世园公园接待游客8万人次: who comes there anyhow. */
const TRAVELLERS =
  /(?:公园|景区|机场|车站|枢纽|口岸|地铁|公交|文旅区|度假区)[^，。]{0,10}(?:游客|旅客|乘客|客流)[^，。]{0,6}$/
/** People who are spoken of and whom the activity does not count: one person's own, some of a group, passers-by. */
export const OTHER_PEOPLE: readonly BackgroundRule[] = [
  {
    reason: 'among',
    holds: (each) =>
      isPeople(each) &&
      each.total === null &&
      (AMONG.test(each.lead.slice(-16) + each.before) || (AMONG_EARLIER.test(each.lead) && each.before.length < 8)) &&
      !/其中|惠及|慰问|服务|招募|选出|选拔|推选|遴选|挑选|筛选|脱颖而出/.test(each.before),
  },
  {
    reason: 'subset',
    holds: ({ measure, before, after, total }) =>
      total === null &&
      !/^[^，。]{0,6}(?:完成|晋级|进入|走完|入围)/.test(after) &&
      measure === 'participants' &&
      /其中(?!一)[^，]{0,10}$/.test(before),
  },
  {
    reason: 'onePerson',
    holds: (each) => isPeople(each) && (HIS_OWN.test(each.before) || (each.value < 20 && RELATIVES.test(each.before))),
  },
  {
    reason: 'onePersonBefore',
    holds: (each) =>
      isPeople(each) &&
      each.value < 20 &&
      (HIS_OWN.test(each.lead.slice(-40)) || RELATIVES.test(each.lead.slice(-40)) || COMPANION.test(each.before)),
  },
  {
    reason: 'broughtForth',
    holds: (each) =>
      isPeople(each) && /(?:走出|涌现出?|培养出?|诞生|成长出)了?$|(?:先后|已)培[养育][^，。]{0,8}$/.test(each.before),
  },
  {
    reason: 'companions',
    holds: (each) => isPeople(each) && each.value < 100 && /(?:^|[“，])我[和与同跟]$/.test(each.before),
  },
  {
    reason: 'ourOwn',
    holds: (each) => isPeople(each) && each.quote === 'speech' && OUR_OWN.test(each.lead + each.before),
  },
  { reason: 'pool', holds: (each) => isPeople(each) && isPool(each.before, each.after) },
  { reason: 'found', holds: (each) => isPeople(each) && /(?:查出|筛出|检出|发现)[^，。]{0,10}$/.test(each.before) },
  {
    reason: 'makers',
    holds: (each) =>
      isPeople(each) &&
      /(?:展出|展示|收录|刊登)[^，。]{0,30}$/.test(each.before) &&
      /^[^，。]{0,30}(?:完成|创作|拍摄|书写|绘制|制作|设计)的/.test(each.after),
  },
  {
    reason: 'travellers',
    holds: (each) =>
      isPeople(each) &&
      (TRAVELLERS.test(each.before) ||
        /(?:发送|输送|查验|到发)[^，。]{0,6}(?:旅客|乘客)[^，。]{0,6}$/.test(each.before) ||
        (/接待[^，。]{0,4}游客[^，。]{0,6}$/.test(each.before) &&
          !/展|活动|开放日|集市|文化节/.test(each.lead + each.before))),
  },
  {
    reason: 'bestOf',
    holds: (each) =>
      isPeople(each) && /(?:满分|合格|达标|优秀|及格)(?:者|人数|率|的)?(?:达|有|共|为)*$/.test(each.before),
  },
  {
    reason: 'myOwn',
    holds: ({ quote, lead, before }) => quote === 'speech' && /(?:^|[，“])我(?![们区市镇院校会])/.test(lead + before),
  },
  {
    reason: 'few',
    holds: (each) =>
      isPeople(each) &&
      ((/^[二两三四五六七八九]$/.test(each.numeral) && each.confidence < 0.9) ||
        (each.value < 10 && each.rule === 'peopleOnly')),
  },
  { reason: 'family', holds: ({ word, value, before }) => word === '人' && value < 10 && /[家口]$/.test(before) },
]
