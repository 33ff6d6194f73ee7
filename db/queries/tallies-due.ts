import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { activityFacts } from '@/db/queries/activity-facts'
import { activitiesOf } from '@/db/queries/filter-conditions'
import type { Transaction } from '@/db/writes/write'
import { standingFigures } from '@/domain/statistics/cautious'
import type { ActivityFacts } from '@/domain/statistics/facts'
import { WHOLE } from '@/domain/statistics/filter'
import { rowKey } from '@/domain/statistics/row-key'
import { amountOf } from '@/domain/statistics/totals'
import { REALISATIONS, type Realisation, TOTALS } from '@/domain/vocabulary'

/** What the rules make of an activity, as the tallies keep it. */
export interface TallyDue {
  /**
   * id; its rows by organiser, union, union by place, and publication; then 1 or 0: whether a figure of it counts as
   * achieved, as planned, and whether one does that was surely reached.
   */
  keys: unknown[]
  /** id, total, realisation, value, bound, sure value, sure bound: one for each total that it contributes to. */
  amounts: unknown[][]
}

/** What the tallies are to hold of these activities, by the rules of domain/statistics; nothing of rejected ones. */
export function talliesDue(db: Database | Transaction, ids: readonly string[]): TallyDue[] {
  const facts = activityFacts(db, sql`${activitiesOf(ids)} and a.review <> 'rejected'`, 'printed')
  return facts.map((activity) => ({ keys: keysOf(activity), amounts: amountsOf(activity) }))
}

function keysOf(activity: ActivityFacts): unknown[] {
  const { id, counted } = activity
  const sure = standingFigures('cautious', counted)
  const has = (figures: ActivityFacts['counted'], realisation: Realisation) =>
    Number(figures.some((figure) => figure.realisation === realisation))
  return [
    id,
    rowKey(activity, 'organiser', WHOLE),
    rowKey(activity, 'union', WHOLE),
    rowKey(activity, 'union', { ...WHOLE, attribution: 'place' }),
    rowKey(activity, 'publication', WHOLE),
    has(counted, 'achieved'),
    has(counted, 'planned'),
    has(sure, 'achieved'),
    has(sure, 'planned'),
  ]
}

function amountsOf({ id, counted }: ActivityFacts): unknown[][] {
  const sureFigures = standingFigures('cautious', counted)
  return TOTALS.flatMap((total) =>
    REALISATIONS.flatMap((realisation) => {
      const amount = amountOf({ counted }, total, realisation)
      if (amount === null) return []
      const sure = amountOf({ counted: sureFigures }, total, realisation)
      return [[id, total, realisation, amount.value, amount.bound, sure?.value ?? null, sure?.bound ?? null]]
    }),
  )
}
