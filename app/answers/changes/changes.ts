import { denominatorAt } from '@/app/answers/changes/denominator-at'
import { type AskedStates, revisionsAsked } from '@/app/answers/changes/revisions'
import { type TwoStates, twoStates } from '@/app/answers/changes/touched'
import { type AnswerContext, sentenceOf } from '@/app/answers/context'
import { DENOMINATORS } from '@/db/queries/denominators'
import { activitiesOf, articlesOf } from '@/db/queries/filter-conditions'
import { redirectOf } from '@/db/queries/redirects'
import { activityRefs, articleRefs } from '@/db/queries/references'
import { outermostRevisions } from '@/db/queries/revision-at'
import type { ChangedActivity, Changes, RunningTotal } from '@/domain/comparison/change-answers'
import { changeSteps, type Move, type RecordStep } from '@/domain/comparison/change-steps'
import { type Counted, countedOf } from '@/domain/comparison/counted'
import { type Difference, differenceBetween } from '@/domain/comparison/difference'
import { dividedDifference, dividedTotal, isDivided } from '@/domain/comparison/divided-total'
import type { Amount } from '@/domain/figures/quantity'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { BadRequest } from '@/domain/statistics/filter-schema'
import type { LedgerSubject, RevisionAction } from '@/domain/vocabulary'

/** More are counted, and stand in the file, but are not listed. */
const MOST_LISTED = 100

export interface AskedChanges extends AskedStates {
  subject: LedgerSubject
  /** `total`, or `by:` and the id of a denominator. */
  per: string
}

/**
 * How a total under a filter went from one state of the database to another, step by step.
 * @throws BadRequest where a state is yet to come, they are in the wrong order, or no denominator has this id
 */
export function changesAnswer(context: AnswerContext, filter: Filter, asked: AskedChanges): Changes {
  const { db, revision } = context
  const account = changesAccount(context, filter, asked)
  const { since, until, states, rule, steps, start, end } = account
  const outermost = outermostRevisions(db)
  const last = steps.at(-1)?.total ?? start
  const ofRule = (counted: Counted, denominator: Denominator | null): RunningTotal => ({
    ...counted,
    scaled: denominator && counted.amount && dividedTotal(counted.amount, denominator, filter.area),
  })
  const moved = steps.reduce((sum, { moves }) => sum + moves.length, 0)
  const touched = states.touched.filter(({ id }) => states.decisionsOn(id).length > 0).length
  return {
    filter,
    sentence: sentenceOf(context, filter, account.passing.length),
    revision,
    subject: asked.subject,
    per: asked.per,
    since,
    until,
    start: ofRule(start, rule.before),
    steps: [
      ...steps.map(({ step, total, difference, moves }) => ({
        step,
        total: ofRule(total, rule.before),
        difference,
        scaledDifference: rule.before && difference && dividedDifference(difference, rule.before, filter.area),
        count: moves.length,
        activities: changedActivities(context, largestFirst(moves).slice(0, MOST_LISTED), states),
      })),
      {
        step: 'rules',
        total: ofRule(end, rule.after),
        difference: differenceOfTotals(last.amount, end.amount),
        scaledDifference: differenceOfTotals(ofRule(last, rule.before).scaled, ofRule(end, rule.after).scaled),
        count: 0,
        activities: [],
      },
    ],
    end: ofRule(end, rule.after),
    unmoved: touched - moved,
    rules: ruleChanges(states, asked.per, until.revision),
    first: outermost.first && { revision: outermost.first.revision, at: outermost.first.at },
    last: outermost.last,
  }
}

/** All that moved a total, before it is written out. */
export function changesAccount(context: AnswerContext, filter: Filter, asked: AskedChanges) {
  const { db, revision: now } = context
  const { since, until } = revisionsAsked(db, asked)
  const states = twoStates(db, { since: since.revision, until: until.revision, now }, filter)
  const rule = {
    before: denominatorOf(asked.per, (id) => denominatorAt(db, states.sinceBefore, id)),
    after: denominatorOf(asked.per, (id) => denominatorAt(db, states.sinceAfter, id)),
  }
  if (asked.per !== 'total' && !rule.before && !rule.after) throw new BadRequest('per', 'unknownValue', asked.per)
  const counts = (denominator: Denominator | null) => (facts: ActivityFacts | null) =>
    facts !== null && (denominator === null || isDivided(denominator, facts, filter)) ? facts : null
  const [then, later] = [counts(rule.before), counts(rule.after)]
  const { start, steps, end } = changeSteps(
    states.untouched.filter(then),
    states.touched.map((each) => ({
      ...each,
      before: { ...each.before, facts: then(each.before.facts) },
      after: { ...each.after, facts: then(each.after.facts) },
    })),
    asked.subject,
    filter.realisation,
  )
  const passing = [...states.untouched, ...states.after.passing.values()]
  const last = rule.before === rule.after ? end : countedOf(passing.filter(later), asked.subject, filter.realisation)
  return { since, until, states, rule, start, steps, end: last, passing }
}

function denominatorOf(per: string, find: (id: string) => Denominator | null): Denominator | null {
  return per.startsWith('by:') ? find(per.slice('by:'.length)) : null
}

/** Those that moved the total most come first, then those that only came or went. */
export function largestFirst(moves: readonly Move[]): Move[] {
  const size = ({ difference }: Move) => (difference === null ? -1 : Math.abs(difference.by))
  return [...moves].sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1))
}

/** What other rules make of a total; null where it is the same. */
function differenceOfTotals(before: Amount | null, after: Amount | null): Difference | null {
  if (before?.value === after?.value && before?.bound === after?.bound) return null
  return differenceBetween(before ? [before] : [], after ? [after] : [])
}

/** The decisions that put an activity into a step, before others that were made meanwhile. */
const DECIDING: Record<RecordStep, readonly RevisionAction[]> = {
  added: ['create', 'accept'],
  corrected: ['update', 'accept', 'reject'],
  joined: ['merge', 'split'],
  withdrawn: ['reject'],
}

export function changedActivities(
  { db }: AnswerContext,
  moves: readonly Move[],
  { before, after, decisionsOn }: TwoStates,
): ChangedActivity[] {
  const articlesOn = (id: string) => (after.all.get(id) ?? before.all.get(id))?.articles ?? []
  const cited = [...new Set(moves.flatMap(({ id }) => articlesOn(id).map((article) => article.id)))]
  const headlines = new Map(articleRefs(db, articlesOf(cited)).map(({ id, headline }) => [id, headline]))
  const present = new Set(activityRefs(db, activitiesOf(moves.map(({ id }) => id))).map(({ id }) => id))
  return moves.flatMap(({ id, step, ...move }) => {
    const activity = after.refs.get(id) ?? before.refs.get(id)
    if (!activity) return []
    const decisions = decisionsOn(id)
    const decision = decisions.find(({ action }) => DECIDING[step].includes(action)) ?? decisions[0] ?? null
    const articles = articlesOn(id).map((article) => ({ id: article.id, headline: headlines.get(article.id) ?? null }))
    const shownAs = present.has(id) ? id : redirectOf(db, id)
    return [{ step, activity, shownAs, ...move, articles, decision, others: Math.max(0, decisions.length - 1) }]
  })
}

function ruleChanges({ sinceBefore }: TwoStates, per: string, until: number): Changes['rules'] {
  if (!per.startsWith('by:')) return []
  const changed = sinceBefore.find(({ entity, id }) => entity === 'settings' && id === DENOMINATORS)
  return (changed?.decisions ?? [])
    .filter(({ revision }) => revision <= until)
    .map(({ revision, at, actor, reason }) => ({ revision, at, actor, reason }))
}
