import { type Amount, sumAmounts } from '@/domain/figures/quantity'
import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'
import { figureClaims } from '@/domain/review/figure-claims'
import { standingsOf } from '@/domain/statistics/standing'
import { MEASURES, type Measure, REALISATIONS, type Realisation, type Standing } from '@/domain/vocabulary'

/** A figure of either activity, and where it would stand in the joined one. */
export interface JoinedFigure {
  figure: FigureRecord
  /** Whether it comes from the activity that is added to the other. */
  isAdded: boolean
  standing: Standing
}

/** What one measure of an activity is before and after the join. */
export interface JoinedMeasure {
  measure: Measure
  realisation: Realisation
  before: Amount | null
  added: Amount | null
  after: Amount | null
  figures: JoinedFigure[]
}

/** The day on which an article appeared, or less, by its id; null for an undated one. */
export type ArticleDates = Readonly<Record<string, string | null>>

/**
 * What becomes of the figures of two activities that turn out to be one, by the same rules as the totals. Figures that
 * still wait for a decision stand as if accepted.
 */
export function joinedAccount(added: ActivityRecord, into: ActivityRecord, dates: ArticleDates): JoinedMeasure[] {
  const all = [
    ...into.figures.map((figure) => ({ figure, isAdded: false })),
    ...added.figures.map((figure) => ({ figure, isAdded: true })),
  ]
  const standingsAmong = (figures: readonly FigureRecord[]) =>
    standingsOf(figureClaims(figures, (articleId) => dates[articleId] ?? null))
  const standings = standingsAmong(all.map(({ figure }) => figure))
  const alone = standingsAmong(added.figures)
  const before = standingsAmong(into.figures)
  return MEASURES.flatMap((measure) =>
    REALISATIONS.flatMap((realisation) => {
      const own = all.filter(({ figure }) => figure.measure === measure && figure.realisation === realisation)
      if (own.length === 0) return []
      const figures = own.map((each) => ({ ...each, standing: standings.get(each.figure.id) ?? 'rejected' }))
      const counted = (of: typeof own, by: Map<string, Standing>) =>
        sumAmounts(of.filter(({ figure }) => by.get(figure.id) === 'counted').map(({ figure }) => figure))
      return {
        measure,
        realisation,
        before: counted(
          own.filter(({ isAdded }) => !isAdded),
          before,
        ),
        added: counted(
          own.filter(({ isAdded }) => isAdded),
          alone,
        ),
        after: counted(own, standings),
        figures,
      }
    }),
  )
}
