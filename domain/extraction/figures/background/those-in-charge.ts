import { type BackgroundRule, isPeople } from '@/domain/extraction/figures/background/rule'
import { EXPERTS } from '@/domain/extraction/figures/people-words'

const SPEAKS =
  /^[^，。、]{0,20}?(?:讲述|作了?(?:先进)?(?:事迹)?(?:报告|宣讲|讲座|发言|分享)|授课|主讲|带教|执教|领衔|主教|坐镇|分享了?(?:自己|经验|经历|故事|心得|个人)|担任|发言|进行了?(?:授课|宣讲|点评)|代表(?:发言|上台|宣读|参会人员)|依次讲述|接受采访|告诉记者|说|(?:交流|介绍|分享)了?[^，。]{0,8}(?:经验|做法|体会|心得|感受)|轮流|值班|轮值|坐班)/
const PANEL = /评审|评委|委员会|领导小组|专家组|裁判组|工作专班/

/** 全科136名医护人员轮流值守, 2600余名员工放弃休假: who does the daily work. */
const GIVES_UP_REST = /^[^，。]{0,10}(?:放弃|停止|取消)[^，。]{0,4}(?:休假|休息|假期|节假日)/
const KEEPS_WATCH = /^[^，。]{0,14}(?:轮流|轮班|值守|坚守|奋战|待命|24小时|在岗|倒班)/
function isOnDuty(before: string, after: string): boolean {
  return GIVES_UP_REST.test(after) || (/全[科站所队镇村厂院局乡部班]$/.test(before) && KEEPS_WATCH.test(after))
}

/** 花工班长田桂芝领着36名姐妹: one person's crew. */
const CREW =
  /(?:班长|队长|组长|站长|师傅|主任|经理|护士长|车间主任)[\u4e00-\u9fff]{2,4}?正?(?:带领|领着|带着|率领|和|与|同)[^，。]{0,6}$/
const JUDGES = /^[^，。]{0,16}(?:评判|评审|打分|评分|执裁|点评|把关|坐镇|裁判)/
/** Those who judge, lead through or guard an occasion. */
const OFFICIALS_AFTER = /^[“「]?[^，。、]{0,4}(?:裁判|评委|评审|主持人|考官|考评员|监考)/
const OFFICIALS_BEFORE = /(?:裁判员?|评委|评审|主持人|考官|考评员|翻译|安保人员|带班老师|指导老师)(?:共|有)?$/

/** Those who speak, judge, guard, lead or staff an occasion or its place: it is not held for them. */
export const IN_CHARGE: readonly BackgroundRule[] = [
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
    reason: 'appointed',
    holds: (each) => isPeople(each) && each.value < 20 && /(?:聘请|聘任|特聘|选聘)了?[^，。]{0,6}$/.test(each.before),
  },
  { reason: 'crew', holds: (each) => isPeople(each) && each.value < 100 && CREW.test(each.before) },
  {
    reason: 'judges',
    holds: (each) => isPeople(each) && each.value < 20 && EXPERTS.test(each.after) && JUDGES.test(each.after),
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
