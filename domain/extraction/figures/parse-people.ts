import { firstCue, GATHERS, IS_SERVED, lastCue, SERVES, TEACHES } from '@/domain/extraction/figures/cues'
import type { Mention } from '@/domain/extraction/figures/mention'
import { byName } from '@/domain/extraction/figures/people-named'
import { byNeighbours, byVerbAfter } from '@/domain/extraction/figures/people-neighbours'
import {
  ACTIVE,
  DOES_GOOD,
  EXPERTS,
  OF_THOSE,
  STRONGLY_SERVED,
  TO_THEM,
} from '@/domain/extraction/figures/people-words'
import type { Parser, Reading } from '@/domain/extraction/figures/reading'

/** People: those who are served (惠及人数), or those who take part (参加人数). */
export const parsePeople: Parser = (mention) => {
  const { counted, word, before, after, lead, rest, theme } = mention
  const isThing =
    (counted === 'thing' && /家庭(?:共|共有|达)?$/.test(before) && /^(?:[、，和]|$)/.test(after)) ||
    (word === '组' && /^[^，。、的]{0,6}(?:家庭|亲子)/.test(after)) ||
    (counted === 'thing' && /^(?:[^，。、]{0,2}(?:孩子|小朋友|职工子女|娃|单身)|[^，。、的]{0,8}家庭)/.test(after))
  if (counted !== 'person' && counted !== 'household' && !isThing) return null
  if (
    /^[^，。]{0,10}(?:抽中|中奖|中签)/.test(after) ||
    /^[^，。]{0,8}(?:被(?:当场|现场)?录用|(?:当场|现场|成功)(?:录用|入职)|找到(?:了)?工作)/.test(after) ||
    (/^[^，。]{0,8}(?:达成|签下|签订)(?![^，。]{0,12}(?:承诺|倡议|公约|责任书|协议书|师徒))/.test(after) &&
      lastCue(before, SERVES) === -1) ||
    /选举|增补|补选|候选|(?:意向|签约)[^，。、]{0,6}$/.test(before)
  )
    return null
  if (
    /抽[取出选][^，。]{0,10}$|(?:投票|点赞|浏览|点击|转发)(?:量|数|总数)?[^，。]{0,3}$|(?:预约|申请)人数[^，。]{0,4}$/.test(
      before,
    )
  )
    return null
  const named = byName(mention)
  if (named) return named
  if (/(?:配备|配有|配足|配齐|入驻|派驻|驻有)了?[^，。]{0,16}$/.test(before)) return null
  const inContext = byContext(mention)
  if (inContext) return inContext
  const given = givenTo(before, after, rest)
  if (given) return given
  if (
    /(?:邀请|聘请|特邀|约请|外聘|请到|请来?)了?[^，。\d]{0,24}$/.test(before) &&
    (EXPERTS.test(after) || /(?:师|专家|医生|教练|顾问)$/.test(before))
  )
    return null
  const serves = lastCue(before, SERVES)
  // 慰问参加援建的68名职工: the taking part belongs to the noun.
  let gathers = lastCue(serves > -1 ? before.replace(OF_THOSE, '') : before, GATHERS)
  // 服务求职者210人次: they are the ones who are served.
  if (serves > -1 && gathers - serves <= 3 && /^(?:求职者|应聘者|学员|选手|队员)/.test(before.slice(gathers)))
    gathers = -1
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
    if (theme === 'serves' && /[迎引]来[^，。]{0,8}$/.test(before))
      return { measure: 'beneficiaries', rule: 'comesToPlace', confidence: 0.7 }
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

function givenTo(before: string, after: string, rest: string): Reading | null {
  if (!TO_THEM.test(before)) return null
  const served = firstCue(after, IS_SERVED)
  const taught = firstCue(after, TEACHES)
  // 为22名…举办座谈会，并送上礼包: held for them, and given to them.
  const isGivenToo = /^(?:举办|组织)/.test(after.slice(taught)) && /^，[^，。]{0,6}(?:送上|送去|发放|赠送)/.test(rest)
  if (taught <= served && Number.isFinite(taught) && !isGivenToo)
    return { measure: 'participants', rule: 'teachesThem', confidence: 0.75 }
  return { measure: 'beneficiaries', rule: 'givenToThem', confidence: 0.93 }
}

/** 慰问一线职工代表座谈会，200人参加: the serving verb is far from the number, and the taking part is near. */
function takesPartFirst(sinceCue: string, after: string): boolean {
  return sinceCue.length > 24 && /^[^，。]{0,12}(?:参加|参与|参赛|到场|出席)/.test(after)
}
