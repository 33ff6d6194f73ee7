import { type Counted, countedOf } from '@/domain/comparison/counted'
import { type Difference, differenceBetween } from '@/domain/comparison/difference'
import type { Amount } from '@/domain/figures/quantity'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { LedgerSubject, Realisation, ReviewState, RevisionAction } from '@/domain/vocabulary'

/** The steps that records make between two states of the database, in the order in which they are told. */
export const RECORD_STEPS = ['added', 'corrected', 'joined', 'withdrawn'] as const
export type RecordStep = (typeof RECORD_STEPS)[number]

/** Last what other rules make of the same records. */
export const CHANGE_STEPS = [...RECORD_STEPS, 'rules'] as const
export type ChangeStep = (typeof CHANGE_STEPS)[number]

/** An activity in one state of the database. */
export interface Side {
  /** `none` where there is no such record, `merged` where its address leads to another one. */
  state: ReviewState | 'none' | 'merged'
  /** Null where it does not pass the filter. */
  facts: ActivityFacts | null
}

/** An activity that was changed, itself or by an article of it. */
export interface TouchedActivity {
  id: string
  before: Side
  after: Side
  /** What came into force meanwhile, and what was in force and was undone; earliest first. */
  done: readonly RevisionAction[]
  undone: readonly RevisionAction[]
}

/** What one activity does to the total. */
export interface Move {
  id: string
  step: RecordStep
  /** What it adds, null within where it reports nothing; null where it is not counted. */
  before: { amount: Amount | null } | null
  after: { amount: Amount | null } | null
  /** Null where nothing is reported on either side. */
  difference: Difference | null
}

export interface ChangeSteps {
  start: Counted
  steps: { step: RecordStep; total: Counted; difference: Difference | null; moves: Move[] }[]
  end: Counted
}

/**
 * Which one step a touched activity belongs to: joined where it was merged into another one, or begun or ended by a
 * split; added where it is new or newly accepted; withdrawn where it is gone, rejected or waits again; joined where
 * another one was merged into it or split off; else corrected.
 */
export function stepOf({ before, after, done, undone }: Omit<TouchedActivity, 'id'>): RecordStep {
  if (before.state === 'merged' || after.state === 'merged') return 'joined'
  if (before.state === 'none') return done[0] === 'split' ? 'joined' : 'added'
  if (after.state === 'none') return undone[0] === 'split' ? 'joined' : 'withdrawn'
  if (before.state !== after.state && before.facts === null && after.facts !== null) return 'added'
  if (before.state !== after.state && before.facts !== null && after.facts === null) return 'withdrawn'
  return [...done, ...undone].some((action) => action === 'merge' || action === 'split') ? 'joined' : 'corrected'
}

/**
 * How a total went from one state of the database to another: each step puts the activities that belong to it into
 * their later state, and the total after it is the true total of that mixture.
 * @param untouched the activities that pass the filter in both states alike
 */
export function changeSteps(
  untouched: readonly ActivityFacts[],
  touched: readonly TouchedActivity[],
  subject: LedgerSubject,
  realisation: Realisation,
): ChangeSteps {
  const count = (facts: readonly ActivityFacts[]) => countedOf(facts, subject, realisation)
  const articles = articleCounter([...untouched, ...touched.flatMap(({ before }) => before.facts ?? [])])
  const mixture = new Map(touched.map(({ id, before }) => [id, before.facts]))
  const total = () => count([...untouched, ...[...mixture.values()].filter((facts) => facts !== null)])
  const start = total()
  const steps = RECORD_STEPS.map((step) => {
    const moves = touched
      .filter((each) => stepOf(each) === step)
      .flatMap(({ id, before, after }): Move[] => {
        mixture.set(id, after.facts)
        const fresh = articles.replace(before.facts, after.facts)
        if (!isMoved(before.facts, after.facts, subject, realisation)) return []
        const [was, is] = [sideOf(before.facts), sideOf(after.facts)]
        const difference: Difference | null =
          subject === 'articles'
            ? { by: fresh, bound: 'exact' }
            : differenceBetween([was?.amount ?? []].flat(), [is?.amount ?? []].flat())
        return [{ id, step, before: was, after: is, difference }]
      })
    return { step, total: total(), difference: differenceOfStep(moves, subject), moves }
  })
  return { start, steps, end: steps.at(-1)?.total ?? start }

  function sideOf(facts: ActivityFacts | null) {
    return facts && { amount: count([facts]).amount }
  }
}

/** Whether the two states of an activity are anything else to the total: another amount, or counted or not. */
function isMoved(
  before: ActivityFacts | null,
  after: ActivityFacts | null,
  subject: LedgerSubject,
  realisation: Realisation,
): boolean {
  if (before === null || after === null) return before !== after
  const part = (facts: ActivityFacts) => {
    if (subject === 'articles') return articleIds(facts).join()
    const { amount } = countedOf([facts], subject, realisation)
    return amount && `${amount.value} ${amount.bound}`
  }
  return part(before) !== part(after)
}

function differenceOfStep(moves: readonly Move[], subject: LedgerSubject): Difference | null {
  if (subject !== 'articles') {
    const amounts = (side: 'before' | 'after') => moves.flatMap((move) => move[side]?.amount ?? [])
    return differenceBetween(amounts('before'), amounts('after'))
  }
  if (moves.length === 0) return null
  return { by: moves.reduce((sum, { difference }) => sum + (difference?.by ?? 0), 0), bound: 'exact' }
}

const articleIds = (facts: ActivityFacts | null) => [...new Set(facts?.articles.map(({ id }) => id))].sort()

/** Counts articles while activities change one after the other: one that several report counts once. */
function articleCounter(facts: readonly ActivityFacts[]) {
  const reporting = new Map<string, number>()
  const add = (id: string, by: number) => reporting.set(id, (reporting.get(id) ?? 0) + by)
  for (const id of facts.flatMap(articleIds)) add(id, 1)
  return {
    /** @returns how many more articles there are with the activity as it is afterwards */
    replace(before: ActivityFacts | null, after: ActivityFacts | null): number {
      const [old, now] = [articleIds(before), articleIds(after)]
      const concerned = [...new Set([...old, ...now])]
      const present = () => concerned.filter((id) => (reporting.get(id) ?? 0) > 0).length
      const was = present()
      for (const id of old) add(id, -1)
      for (const id of now) add(id, 1)
      return present() - was
    },
  }
}
