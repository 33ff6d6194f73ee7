import { firstCue, GATHERS, IS_SERVED, lastCue, SERVES, TAKES_PART, TEACHES } from '@/domain/extraction/figures/cues'
import type { Mention } from '@/domain/extraction/figures/mention'
import type { Parser, Reading } from '@/domain/extraction/figures/reading'

/** 为120名职工…, 给…, 向…; not 为主题, 为进一步. */
const TO_THEM =
  /(?:(?<![作成因分称更])为(?!主|期|了|进一步|契机|载体|目标|抓手|代表|首|庆|迎|推|深|切|提|加强|贯|落实|丰富|营造|增强|全面|确保)|给(?!予)|(?<!志)向|对(?!接|口)|(?<!逐)让|使|面向|替)[^，。]{0,22}$/
const STRONGLY_SERVED =
  /^[^，。]{0,20}(?:体检|领取|领到|疗休养|疗养|受益|受惠|得到(?:了)?(?:救助|帮扶|慰问|补助|关爱)|享受|获赠|咨询|义诊|理发|收到|拿到|健康检查|免费)/
/** Those whose name says that they take part. */
const ACTIVE = /^[^，。、的]{0,6}(?:选手|运动员|学员|队员|志愿者)/
/** 40余名志愿者为…表演: who serves is not served. */
const DOES_GOOD =
  /^[^，。、]{0,14}?(?<!成|作|分|因|称)(?:为|给|向)(?!主|首|代表)[^，。]{0,20}(?:提供|送|理发|义诊|表演|服务|讲解|答疑|咨询|捐|带来|测量|演出|疏导|检查|诊|把脉|讲|授|拍|写|剪|修)/
const EXPERTS =
  /^[^，。、]{0,8}(?:律师|医生|专家|咨询师|老师|教师|教练|讲师|理发师|医师|法官|名医|[^，。、]{0,4}(?:裁判|评委))/
const PEOPLE =
  /职工|干部|选手|会员|代表|群众|员工|队员|学员|农民工|骑手|快递|小哥|工人|劳动者|教师|医护|民警|党员|志愿者|劳模|女工|青年|师生|人员|工友|司机|建设者|家属|子女|孩子|居民|社工|运动员|爱好者|工匠|公务员|师傅|先进|能手|主席|白领|学生|护士|医生|家庭|嘉宾|观众|听众|市民|保安|保洁|环卫|家长|负责人|委员|人才|专家|评委|律师|老人|青工|乘务员|厨师|护理员|小朋友|军人|残疾人/

const OF_THOSE = /(?:参加|参与|来自|报名|组织)[^，。]{0,14}的$/

/** People: those who are served (惠及人数), or those who take part (参加人数). */
export const parsePeople: Parser = (mention) => {
  const { counted, before, after, lead, rest } = mention
  const isThing = counted === 'thing' && /^[^，。、]{0,2}(?:孩子|小朋友|职工子女|娃|单身)/.test(after)
  if (counted !== 'person' && counted !== 'household' && !isThing) return null
  if (/^[^，。]{0,8}达成/.test(after)) return null
  if (/选举|增补|补选|达成.{0,8}意向|候选/.test(before)) return null
  if (/(?:参加|参与)[^，。]{0,8}的(?:医护人员|医生|专家|律师|志愿者|名医)(?:有|共|共有|达)?$/.test(before)) {
    return { measure: 'participants', rule: 'activePeople', confidence: 0.85 }
  }
  const inContext = byContext(mention)
  if (inContext) return inContext
  const given = givenTo(before, after)
  if (given) return given
  if (/(?:邀请|聘请|请来?)了?[^，。]{0,6}$/.test(before) && EXPERTS.test(after)) return null
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
  if (/启用|投用|运行|开放/.test(sentence) && /^[^，。]{0,8}(?:前来体验|使用|体验)/.test(after)) {
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
  if (served === part) return null
  if (STRONGLY_SERVED.test(after) || served < part)
    return { measure: 'beneficiaries', rule: 'isServedAfter', confidence: 0.85 }
  return { measure: 'participants', rule: 'takesPartAfter', confidence: 0.93 }
}

/** No verb in the clause: the sentence's others decide, the nearer first; else the noun. */
function byNeighbours({ before, after, counted }: Mention, lead: string, rest: string): Reading | null {
  const serves = lastCue(lead, SERVES)
  const gathers = lastCue(lead, GATHERS)
  const next = rest.replace(/^[，:：—]+/, '').slice(0, 24)
  if (after.length < 14 && /^(?:共同|一起|先后|分别|积极|踊跃|齐聚|现场|在)?/.test(next)) {
    const byNext = byVerbAfter(next.slice(0, 16))
    if (byNext && serves <= 0) return { ...byNext, confidence: 0.75 }
  }
  const people =
    PEOPLE.test(after.slice(0, 16)) || PEOPLE.test(before.slice(-10)) || /(?:共|共计|总计|合计)$/.test(before)
  if (serves > gathers) return { measure: 'beneficiaries', rule: 'servesInSentence', confidence: people ? 0.75 : 0.6 }
  if (counted === 'household') return null
  if (gathers > -1) return { measure: 'participants', rule: 'gathersInSentence', confidence: people ? 0.75 : 0.6 }
  return people ? { measure: 'participants', rule: 'peopleOnly', confidence: 0.6 } : null
}
