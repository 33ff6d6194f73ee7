import { lastCue, SERVES } from '@/domain/extraction/figures/cues'
import type { Mention } from '@/domain/extraction/figures/mention'
import { AUDIENCE, INTO_HANDS, SERVED, TO_THEM } from '@/domain/extraction/figures/people-words'
import type { Reading } from '@/domain/extraction/figures/reading'

/** Those whose name or next word settles it: 听众1100人, 受助学生58人, 送到60名工人手中. */
export function byName({ before, after, theme }: Mention): Reading | null {
  if (/(?:参加|参与)[^，。]{0,8}的(?:医护人员|医生|专家|律师|志愿者|名医)(?:有|共|共有|达)?$/.test(before)) {
    return { measure: 'participants', rule: 'activePeople', confidence: 0.85 }
  }
  if (/接待(?:了)?(?:观众|听众|参观者|游客|家庭|亲子|营员|师生|学生|研学)[^，。]{0,14}$/.test(before))
    return { measure: 'participants', rule: 'activePeople', confidence: 0.8 }
  if (/(?:考生|新生|学子)(?:共有?|有|达)*$/.test(before) && theme === 'serves')
    return { measure: 'beneficiaries', rule: 'servedPeople', confidence: 0.75 }
  if (AUDIENCE.test(before) && !TO_THEM.test(before) && lastCue(before, SERVES) === -1) {
    return { measure: 'participants', rule: 'activePeople', confidence: 0.88 }
  }
  if (SERVED.test(before) && !/参加|参与|报名|到场|出席/.test(before + after))
    return { measure: 'beneficiaries', rule: 'servedPeople', confidence: 0.85 }
  if (INTO_HANDS.test(after) && /(?:到|给|至|向)了?[^，。]{0,10}$/.test(before)) {
    return { measure: 'beneficiaries', rule: 'givenToThem', confidence: 0.88 }
  }
  // 走进17位老工匠家中.
  if (
    /(?:走进|来到|前往|敲开|登门|深入|到)[^，。]{0,8}$/.test(before) &&
    /^[^，。、]{0,14}(?:家中|家里|家门|床前|的家)/.test(after)
  )
    return { measure: 'beneficiaries', rule: 'visitedAtHome', confidence: 0.85 }
  if (/[送帮]$/.test(before)) return { measure: 'beneficiaries', rule: 'givenToThem', confidence: 0.8 }
  if (/^[^，。、]{0,8}把[^，。]{0,12}[送带捐]/.test(after)) {
    return { measure: 'participants', rule: 'servesOthers', confidence: 0.75 }
  }
  if (/[把将]$/.test(before) && /^[^，。]{0,10}(?:送|接|护)[回到往至送]/.test(after)) {
    return { measure: 'beneficiaries', rule: 'givenToThem', confidence: 0.8 }
  }
  return null
}
