import { firstCue, GATHERS, IS_SERVED, lastCue, SERVES, TAKES_PART } from '@/domain/extraction/figures/cues'
import type { Mention } from '@/domain/extraction/figures/mention'
import { ACTIVE, EXPERTS, PEOPLE, STRONGLY_SERVED } from '@/domain/extraction/figures/people-words'
import type { Reading } from '@/domain/extraction/figures/reading'
import type { Theme } from '@/domain/extraction/figures/theme'
import type { Measure } from '@/domain/vocabulary'

/** The nearer verb after the number says what they do, or what is done to them. */
export function byVerbAfter(after: string): Reading | null {
  const served = firstCue(after, IS_SERVED)
  const part = firstCue(after, TAKES_PART)
  if (served === part && !Number.isFinite(part)) return null
  if (STRONGLY_SERVED.test(after) || served <= part)
    return { measure: 'beneficiaries', rule: 'isServedAfter', confidence: 0.85 }
  return { measure: 'participants', rule: 'takesPartAfter', confidence: 0.93 }
}

/** 逛集的职工群众3000人: who comes to look or to listen. */
const VISITORS = /(?:逛|赏|游|观|听|赶集|赶来|到场|参与|参加)[^，。]{0,4}的[^，。]{0,8}$/

/** Children are looked after together. */
const CHILDREN = /^[^，。]{0,4}(?:学生|孩子|子女|儿童|小朋友|娃)/

/** No verb in the clause: the sentence's others decide, the nearer first; else the noun. */
export function byNeighbours(
  { before, after, counted, word, value, theme }: Mention,
  lead: string,
  rest: string,
): Reading | null {
  const serves = lastCue(lead, SERVES)
  const gathers = lastCue(lead, GATHERS)
  const next = rest.replace(/^[，:：—]+/, '').slice(0, 24)
  if (after.length < (/\d/.test(next) ? 14 : 20) && /^(?:共同|一起|先后|分别|积极|踊跃|齐聚|现场|在)?/.test(next)) {
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
  const isCrowd = word === '人' && before === '' && value >= 10 && after.length > 2
  if (!people && (word === '人次' || isCrowd || ((word === '名' || word === '位') && isSaidOf(after)))) {
    return { measure: byTheme(theme, before, after), rule: 'peopleOnly', confidence: 0.5 }
  }
  return people ? { measure: byTheme(theme, before, after), rule: 'peopleOnly', confidence: 0.6 } : null
}

/** Where nothing near tells, people of a report on help are those who are helped. */
function byTheme(theme: Theme | null, before: string, after: string): Measure {
  const isHelped =
    theme === 'serves' && !EXPERTS.test(after) && !CHILDREN.test(after) && !ACTIVE.test(after) && !VISITORS.test(before)
  return isHelped ? 'beneficiaries' : 'participants'
}

/** Whether a noun and something said of it follow. */
function isSaidOf(after: string): boolean {
  return /^[\u4e00-\u9fff“”]{2,}/.test(after)
}
