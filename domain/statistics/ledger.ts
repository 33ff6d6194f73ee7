import { totalOf } from '@/domain/figures/quantity'
import type { Evidence, Figure, LedgerEntry } from '@/domain/statistics/answers'
import { standingFigures, standingUnder } from '@/domain/statistics/cautious'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { amountOf, contributes } from '@/domain/statistics/totals'
import type { Counting, Exclusion, Realisation, Standing, Total } from '@/domain/vocabulary'

/** An activity with all its figures, counted or not. */
export interface Account<ActivityRef, ArticleRef> {
  activity: ActivityRef
  figures: { figure: Figure; standing: Standing; article: ArticleRef | null; evidence: Evidence[] }[]
}

type Entry<ActivityRef, ArticleRef> = Omit<LedgerEntry, 'activity' | 'article' | 'figure'> & {
  figure: Figure
  activity: ActivityRef
  article: ArticleRef | null
}

/**
 * What a total is made of: each counted figure, each one left out with the reason, and the activities that reported
 * nothing. In the ledger of what was achieved, plans are left out as `planned`; in that of plans, what was achieved
 * is another matter and does not appear.
 */
export function ledgerOf<ActivityRef, ArticleRef>(
  accounts: readonly Account<ActivityRef, ArticleRef>[],
  total: Total,
  { realisation, counting }: Pick<Filter, 'realisation' | 'counting'>,
) {
  const counted: Entry<ActivityRef, ArticleRef>[] = []
  const excluded: (Entry<ActivityRef, ArticleRef> & { reason: Exclusion })[] = []
  const notReported: ActivityRef[] = []
  for (const { activity, figures } of accounts) {
    const concerned = figures.filter(({ figure }) => contributes(figure, total))
    for (const { standing, ...entry } of concerned) {
      const reason = exclusionOf(entry.figure, standing, realisation, counting)
      if (reason === null) counted.push({ ...entry, activity })
      else if (reason !== 'other') excluded.push({ ...entry, activity, reason })
    }
    if (reportsNothing({ counted: countedOf(figures, counting) }, total, realisation)) notReported.push(activity)
  }
  const amounts = accounts.map(({ figures }) => amountOf({ counted: countedOf(figures, counting) }, total, realisation))
  return { total: totalOf(amounts), counted, excluded, notReported }
}

/** Whether an activity has no counted figure for a total: it is not reported there, which is not zero (counting rule 5). */
export function reportsNothing(
  activity: Pick<ActivityFacts, 'counted'>,
  total: Total,
  realisation: Realisation,
): boolean {
  return amountOf(activity, total, realisation) === null
}

function countedOf(figures: Account<unknown, unknown>['figures'], counting: Counting) {
  const counted = figures.filter(({ standing }) => standing === 'counted').map(({ figure }) => figure)
  return standingFigures(counting, counted)
}

/** Null where the figure counts; `other` where it belongs to another account altogether. */
function exclusionOf(
  { realisation, bound }: Figure,
  standing: Standing,
  asked: Realisation,
  counting: Counting,
): Exclusion | 'other' | null {
  if (realisation === asked) {
    const under = standingUnder(counting, standing, bound)
    return under === 'counted' ? null : under
  }
  if (asked === 'planned') return 'other'
  return standing === 'rejected' ? 'rejected' : 'planned'
}
