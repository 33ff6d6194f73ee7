import type { Quantity } from '@/domain/figures/quantity'
import type { ActivityDetail, FigureDetail } from '@/domain/statistics/answers'
import { MEASURES, type Measure } from '@/domain/vocabulary'

/** What every activity is asked for: that a report is silent about one of these is worth saying. */
const MAIN_MEASURES: readonly Measure[] = ['participants', 'units', 'beneficiaries']

/** All that is known about one measure of an activity. */
export interface FigureGroup {
  measure: Measure
  achieved: Quantity
  planned: Quantity
  /** What was done before what was planned, and in both what counts before what does not. */
  figures: FigureDetail[]
}

/** The figures of an activity by measure; the main measures also where nothing was reported. */
export function figureGroups({ figures, measures, planned }: Pick<ActivityDetail, 'figures' | 'measures' | 'planned'>) {
  return MEASURES.flatMap((measure): FigureGroup[] => {
    const own = figures.filter((figure) => figure.measure === measure)
    if (own.length === 0 && !MAIN_MEASURES.includes(measure)) return []
    return [
      {
        measure,
        achieved: measures[measure] as Quantity,
        planned: planned[measure] as Quantity,
        figures: own.sort((a, b) => rank(a) - rank(b)),
      },
    ]
  })
}

function rank({ realisation, standing }: FigureDetail): number {
  return (realisation === 'planned' ? 2 : 0) + (standing === 'counted' ? 0 : 1)
}
