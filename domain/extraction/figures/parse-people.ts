import { firstCue, GATHERS, IS_SERVED, lastCue, SERVES, TAKES_PART, TEACHES } from '@/domain/extraction/figures/cues'
import type { Mention } from '@/domain/extraction/figures/mention'
import type { Parser, Reading } from '@/domain/extraction/figures/reading'

/** 为120名职工…, 给…, 向…; not 为主题, 为进一步. */
const TO_THEM =
  /(?:(?<![作成因分称更数量额者])为(?!主|期|了|进一步|契机|载体|目标|抓手|代表|首|庆|迎|推|深|切|提|加强|贯|落实|丰富|营造|增强|全面|确保)|给(?!予)|(?<!志)向|对(?!接|口)|(?<!逐)让|使|面向|替)[^，。]{0,22}$/
const STRONGLY_SERVED =
  /^[^，。]{0,20}(?:体检|领取|领到|疗休养|疗养|受益|受惠|得到(?:了)?(?:救助|帮扶|慰问|补助|关爱)|享受|获赠|咨询|义诊|理发|收到|拿到|健康检查|免费|(?:参加|加入)了?[^，。]{0,10}(?:保障|保险|体检|疗休?养|理疗|义诊|筛查))/
/** Those whose name says that they take part. */
const ACTIVE = /^[^，。、的]{0,6}(?:选手|运动员|学员|队员|志愿者)/
/** 现场听众4700余人次. */
const AUDIENCE =
  /(?:听众|观众|学员|选手|运动员|参赛者|参与者|棋手|歌手|营员|考生|嘉宾|队员|志愿者|参(?:与|加|赛|训|会|演|展)(?:人数|人次|职工|人员|总人数)?)(?:总数|人数|共|已|共有|有|累计|总计|共计|合计|达到|达|计|为)*$/
/** 递到60余名工人手中. */
const INTO_HANDS = /^[^，。、]{0,12}(?:手中|手上|手里|身边|家中|面前|心坎)/
/** 40余名志愿者为…表演: who serves is not served. */
const DOES_GOOD =
  /^[^，。、]{0,14}?(?<!成|作|分|因|称)(?:为|给|向)(?!主|首|代表)[^，。]{0,20}(?:\d|[一二两三四五六七八九十百千]+[余多]?[名位人]|提供|送|理发|义诊|表演|服务|讲解|答疑|咨询|捐|带来|测量|演出|疏导|检查|诊|把脉|讲|授|拍|写|剪|修)/
const EXPERTS =
  /^[^，。、]{0,8}(?:律师|医生|专家|咨询师|老师|教师|教练|讲师|理发师|医师|法官|名医|[^，。、]{0,4}(?:裁判|评委))/
const PEOPLE =
  /职工|干部|会员|代表|群众|[农民]工|骑手|快递|小哥|工人|[工书球棋票跑骑校会车网歌影队室学好]友|大力士|阿姨|大姐|大哥|者|员|医护|[民交辅刑狱]警|劳模|青[年工]|[师学新考毕医先民]生|司机|家[属长庭人]|子女|孩子|儿童|居民|[市村牧渔果桃]民|[棋歌鼓旗选高水国]手|爱好者|工匠|师傅|先进|能手|主席|白领|骨干|[医护律厨教工技理化设]士|[医律厨教技工]师|嘉宾|[观听]众|[保安环卫]{2}|保洁|负责人|人[员才]|专家|老人|伙伴|朋友|[夫军]人|战士|官兵|乘客|商户|教授|[会馆园校院站班厂店车社部局科处]长|用户|读者|妇女|女性|情侣|新人|[男女]士|双方/

const OF_THOSE = /(?:参加|参与|来自|报名|组织)[^，。]{0,14}的$/

/** People: those who are served (惠及人数), or those who take part (参加人数). */
export const parsePeople: Parser = (mention) => {
  const { counted, before, after, lead, rest } = mention
  const isThing =
    counted === 'thing' && /^(?:[^，。、]{0,2}(?:孩子|小朋友|职工子女|娃|单身)|[^，。、的]{0,8}家庭)/.test(after)
  if (counted !== 'person' && counted !== 'household' && !isThing) return null
  if (/^[^，。]{0,8}(?:达成|签下|签订)/.test(after) || /选举|增补|补选|候选|(?:意向|签约)[^，。、]{0,6}$/.test(before))
    return null
  if (/(?:参加|参与)[^，。]{0,8}的(?:医护人员|医生|专家|律师|志愿者|名医)(?:有|共|共有|达)?$/.test(before)) {
    return { measure: 'participants', rule: 'activePeople', confidence: 0.85 }
  }
  if (AUDIENCE.test(before) && !TO_THEM.test(before) && lastCue(before, SERVES) === -1) {
    return { measure: 'participants', rule: 'activePeople', confidence: 0.88 }
  }
  if (INTO_HANDS.test(after) && /(?:到|给|至|向)了?[^，。]{0,10}$/.test(before)) {
    return { measure: 'beneficiaries', rule: 'givenToThem', confidence: 0.88 }
  }
  if (/[把将]$/.test(before) && /^[^，。]{0,10}(?:送|接|护)[回到往至送]/.test(after)) {
    return { measure: 'beneficiaries', rule: 'givenToThem', confidence: 0.8 }
  }
  if (/(?:配备|配有)了?[^，。]{0,6}$/.test(before)) return null
  const inContext = byContext(mention)
  if (inContext) return inContext
  const given = givenTo(before, after)
  if (given) return given
  if (
    /(?:邀请|聘请|请来?)了?[^，。]{0,8}$/.test(before) &&
    (EXPERTS.test(after) || /(?:师|专家|医生|教练|顾问)$/.test(before))
  )
    return null
  const serves = lastCue(before, SERVES)
  // 慰问参加援建的68名职工: the taking part belongs to the noun.
  const gathers = lastCue(serves > -1 ? before.replace(OF_THOSE, '') : before, GATHERS)
  if (DOES_GOOD.test(after) && serves === -1) {
    return EXPERTS.test(after) ? null : { measure: 'participants', rule: 'servesOthers', confidence: 0.75 }
  }
  const isFar = serves === -1 || (before.length - serves > 8 && !/慰问|看望|走访|惠及/.test(before))
  if (isFar && ACTIVE.test(after) && !STRONGLY_SERVED.test(after)) {
    return { measure: 'participants', rule: 'activePeople', confidence: 0.9 }
  }
  if (serves > gathers && !takesPartFirst(before.slice(serves), after)) {
    return { measure: 'beneficiaries', rule: 'servesBefore', confidence: 0.92 }
  }
  if (gathers > -1) {
    if (STRONGLY_SERVED.test(after)) return { measure: 'beneficiaries', rule: 'isServedAfter', confidence: 0.85 }
    return { measure: 'participants', rule: 'gathersBefore', confidence: 0.92 }
  }
  const byVerb = byVerbAfter(after)
  if (byVerb) return byVerb
  return byNeighbours(mention, lead, rest)
}

/** Children in a holiday class take part in it; those sent to a rest home are served, whatever verb stands by. */
function byContext({ before, after, lead, rest }: Mention): Reading | null {
  const sentence = lead + before + after + rest
  const noun = before.slice(-6) + after.slice(0, 8)
  if (/子女|孩子|儿童|小朋友/.test(noun) && /托管|夏令营|冬令营/.test(sentence) && !/送去|送上|赠送/.test(sentence)) {
    return { measure: 'participants', rule: 'holidayClass', confidence: 0.85 }
  }
  if (/启用|投用|运行|开放|开张|开业|揭牌|开门/.test(sentence) && /^[^，。]{0,20}(?:体验|使用)/.test(after)) {
    return { measure: 'beneficiaries', rule: 'usesPlace', confidence: 0.75 }
  }
  if (/疗休?养/.test(sentence) && /劳模|劳动模范|职工|先进|教师|工匠|人员|名$/.test(noun)) {
    return { measure: 'beneficiaries', rule: 'restHome', confidence: 0.85 }
  }
  return null
}

function givenTo(before: string, after: string): Reading | null {
  if (!TO_THEM.test(before)) return null
  const served = firstCue(after, IS_SERVED)
  const taught = firstCue(after, TEACHES)
  if (taught < served) return { measure: 'participants', rule: 'teachesThem', confidence: 0.75 }
  return { measure: 'beneficiaries', rule: 'givenToThem', confidence: 0.93 }
}

/** 慰问一线职工代表座谈会，200人参加: the serving verb is far from the number, and the taking part is near. */
function takesPartFirst(sinceCue: string, after: string): boolean {
  return sinceCue.length > 24 && /^[^，。]{0,12}(?:参加|参与|参赛|到场|出席)/.test(after)
}

function byVerbAfter(after: string): Reading | null {
  const served = firstCue(after, IS_SERVED)
  const part = firstCue(after, TAKES_PART)
  if (served === part && !Number.isFinite(part)) return null
  if (STRONGLY_SERVED.test(after) || served <= part)
    return { measure: 'beneficiaries', rule: 'isServedAfter', confidence: 0.85 }
  return { measure: 'participants', rule: 'takesPartAfter', confidence: 0.93 }
}

/** No verb in the clause: the sentence's others decide, the nearer first; else the noun. */
function byNeighbours({ before, after, counted, word }: Mention, lead: string, rest: string): Reading | null {
  const serves = lastCue(lead, SERVES)
  const gathers = lastCue(lead, GATHERS)
  const next = rest.replace(/^[，:：—]+/, '').slice(0, 24)
  if (after.length < 14 && /^(?:共同|一起|先后|分别|积极|踊跃|齐聚|现场|在)?/.test(next)) {
    const byNext = byVerbAfter(next.slice(0, 16))
    if (byNext && serves <= 0) return { ...byNext, confidence: 0.75 }
  }
  const people =
    PEOPLE.test(after.slice(0, 16)) ||
    PEOPLE.test(before.slice(-10)) ||
    /(?:人数|人次)[^，。]{0,6}$|(?:共|共计|总计|合计|现场|到场|线[上下]|当[天晚日])[约有近超]*$/.test(before)
  if (serves > gathers) return { measure: 'beneficiaries', rule: 'servesInSentence', confidence: people ? 0.75 : 0.6 }
  if (counted === 'household') {
    const isGiven = /送|寄|发|访|慰|帮|助|惠/.test(lead + before + after)
    return isGiven ? { measure: 'beneficiaries', rule: 'householdsOnly', confidence: 0.65 } : null
  }
  if (gathers > -1) return { measure: 'participants', rule: 'gathersInSentence', confidence: people ? 0.75 : 0.6 }
  // 名 and 位 count nobody but people, whatever they are called.
  if (!people && (word === '人次' || ((word === '名' || word === '位') && isSaidOf(after)))) {
    return { measure: 'participants', rule: 'peopleOnly', confidence: 0.5 }
  }
  return people ? { measure: 'participants', rule: 'peopleOnly', confidence: 0.6 } : null
}

/** Whether a noun and something said of it follow. */
function isSaidOf(after: string): boolean {
  return /^[\u4e00-\u9fff“”]{4,}/.test(after)
}
