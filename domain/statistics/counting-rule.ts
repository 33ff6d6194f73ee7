import { type Filter, WHOLE } from '@/domain/statistics/filter'

/** By which rule numbers are made up: which figures count, and of which activities. `both` is cautious with pending. */
export const COUNTING_RULES = ['printed', 'cautious', 'pending', 'both'] as const
export type CountingRule = (typeof COUNTING_RULES)[number]

type RuleParts = Pick<Filter, 'counting' | 'review'>

const PARTS: Record<CountingRule, RuleParts> = {
  printed: { counting: 'printed', review: 'verified' },
  cautious: { counting: 'cautious', review: 'verified' },
  pending: { counting: 'printed', review: 'all' },
  both: { counting: 'cautious', review: 'all' },
}

/** The rule of a filter. */
export function ruleOf({ counting, review }: RuleParts): CountingRule {
  if (counting === WHOLE.counting) return review === WHOLE.review ? 'printed' : 'pending'
  return review === WHOLE.review ? 'cautious' : 'both'
}

/** What a rule is in the filter. */
export function partsOf(rule: CountingRule): RuleParts {
  return PARTS[rule]
}

/**
 * The rules to choose from: the usual three, and the fourth where an address has set it.
 * @param seesPending whether the reader may see what waits for review; else the rules that count it are not offered
 */
export function rulesToChoose(present: CountingRule, seesPending: boolean): CountingRule[] {
  return COUNTING_RULES.filter((rule) => rule === present || (rule !== 'both' && (rule !== 'pending' || seesPending)))
}
