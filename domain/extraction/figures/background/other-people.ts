import { type BackgroundRule, isPeople } from '@/domain/extraction/figures/background/rule'
import { EXPERTS } from '@/domain/extraction/figures/people-words'

/** 受表彰的劳模中，农民工4人: who they are, not how many more. */
const AMONG =
  /(?:劳模|人员|职工|选手|代表|者|名额|单位|集体|人|会员|对象|企业)(?:当)?中[，,]?(?:[^，。\d]{0,12}[，、])?[^，。\d]{0,14}$/
const AMONG_EARLIER = /(?:劳模|人员|职工|选手|代表|者|单位|集体|会员)中，/
const HIS_OWN = /(?<!其|给|吉)[他她](?!们|山)|家里|家住|家中|带(?:出|过)了?.{0,4}徒|徒弟/
const RELATIVES = /夫妻|丈夫|妻子|儿子|女儿|老伴|父母/
const COMPANION = /(?:师傅|[老小][\u4e00-\u9fff]|自己|身边)[和与带同]$|岁的[^，]*$|带着$/
const OUR_OWN = /(?:我们|咱们?|我)(?:这(?:里|儿)?|站|班|队|厂|公司|车间|店|家|单位|项目|组|部门)/
const SPEAKS =
  /^[^，。、]{0,20}?(?:讲述|作了?(?:先进)?(?:事迹)?(?:报告|宣讲|讲座|发言|分享)|授课|主讲|带教|执教|领衔|主教|坐镇|分享了?(?:自己|经验|经历|故事|心得|个人)|担任|发言|进行了?(?:授课|宣讲|点评)|代表(?:发言|上台|宣读|参会人员)|依次讲述|接受采访|告诉记者|说|(?:交流|介绍|分享)了?[^，。]{0,8}(?:经验|做法|体会|心得|感受)|轮流|值班|轮值|坐班)/
const PANEL = /评审|评委|委员会|领导小组|专家组|裁判组|工作专班/

/** 从3.1万名驾驶员中选出10位: out of whom; those who entered their names took part. */
const CHOSEN_FROM = /^[^，。]{0,12}[中里][^，。]{0,4}(?:选|遴|推|脱颖|评|产生|走出|挑|抽|胜出)/
function isPool(before: string, after: string): boolean {
  return /从[^，。]{0,10}$/.test(before) && CHOSEN_FROM.test(after) && !/报名|参[赛评选与加]|选手|应征|学员/.test(after)
}

/** 全科136名医护人员轮流值守, 2600余名员工放弃休假: who does the daily work. */
const GIVES_UP_REST = /^[^，。]{0,10}(?:放弃|停止|取消)[^，。]{0,4}(?:休假|休息|假期|节假日)/
const KEEPS_WATCH = /^[^，。]{0,14}(?:轮流|轮班|值守|坚守|奋战|待命|24小时|在岗|倒班)/
function isOnDuty(before: string, after: string): boolean {
  return GIVES_UP_REST.test(after) || (/全[科站所队镇村厂院局乡部班]$/.test(before) && KEEPS_WATCH.test(after))
}

/** 花工班长田桂芝领着36名姐妹: one person's crew. */
const CREW =
  /(?:班长|队长|组长|站长|师傅|主任|经理|护士长|车间主任)[\u4e00-\u9fff]{2,4}?正?(?:带领|领着|带着|率领|和|与|同)[^，。]{0,6}$/
/** 世园公园接待游客8万人次: who comes there anyhow. */
const TRAVELLERS =
  /(?:公园|景区|机场|车站|枢纽|口岸|地铁|公交|文旅区|度假区)[^，。]{0,10}(?:游客|旅客|乘客|客流)[^，。]{0,6}$/
const JUDGES = /^[^，。]{0,16}(?:评判|评审|打分|评分|执裁|点评|把关|坐镇|裁判)/
/** Those who judge, lead through or guard an occasion. */
const OFFICIALS_AFTER = /^[“「]?[^，。、]{0,4}(?:裁判|评委|评审|主持人|考官|考评员|监考)/
const OFFICIALS_BEFORE = /(?:裁判员?|评委|评审|主持人|考官|考评员|翻译|安保人员|带班老师|指导老师)(?:共|有)?$/

/** People who are spoken of and whom the activity does not count: one person's own, speakers, some of a group. */
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
  {
    reason: 'experts',
    holds: (each) =>
      isPeople(each) &&
      each.value < 10 &&
      /^[^，。、]{0,6}(?:律师|医生|医师|咨询师|理发师|讲师|专家|教练)/.test(each.after),
  },
  {
    reason: 'officials',
    holds: (each) => isPeople(each) && (OFFICIALS_AFTER.test(each.after) || OFFICIALS_BEFORE.test(each.before)),
  },
  { reason: 'found', holds: (each) => isPeople(each) && /(?:查出|筛出|检出|发现)[^，。]{0,10}$/.test(each.before) },
  {
    reason: 'staff',
    holds: (each) =>
      isPeople(each) &&
      each.value < 30 &&
      /^[^，。]{0,4}(?:工会干部|工作人员|社工)/.test(each.after) &&
      /^，[^。]*(?:送|慰问|走访)/.test(each.rest),
  },
  { reason: 'onDuty', holds: (each) => isPeople(each) && isOnDuty(each.before, each.after) },
  {
    reason: 'makers',
    holds: (each) =>
      isPeople(each) &&
      /(?:展出|展示|收录|刊登)[^，。]{0,30}$/.test(each.before) &&
      /^[^，。]{0,30}(?:完成|创作|拍摄|书写|绘制|制作|设计)的/.test(each.after),
  },
  {
    reason: 'appointed',
    holds: (each) => isPeople(each) && each.value < 20 && /(?:聘请|聘任|特聘|选聘)了?[^，。]{0,6}$/.test(each.before),
  },
  { reason: 'crew', holds: (each) => isPeople(each) && each.value < 100 && CREW.test(each.before) },
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
    reason: 'judges',
    holds: (each) => isPeople(each) && each.value < 20 && EXPERTS.test(each.after) && JUDGES.test(each.after),
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
    reason: 'speaks',
    holds: (each) =>
      isPeople(each) &&
      each.value < 30 &&
      SPEAKS.test(each.after) &&
      !/^[^，。、]{0,8}(?:志愿者|社工)/.test(each.after),
  },
  {
    reason: 'few',
    holds: (each) =>
      isPeople(each) &&
      ((/^[二两三四五六七八九]$/.test(each.numeral) && each.confidence < 0.9) ||
        (each.value < 10 && each.rule === 'peopleOnly')),
  },
  { reason: 'family', holds: ({ word, value, before }) => word === '人' && value < 10 && /[家口]$/.test(before) },
  {
    reason: 'panel',
    holds: (each) =>
      isPeople(each) &&
      /由[^，。]{0,10}$/.test(each.before) &&
      /组成/.test(each.after) &&
      (PANEL.test(each.lead + each.before + each.after) ||
        each.value < 10 ||
        /^(?:委员|专家|评委|代表)/.test(each.after)),
  },
]
