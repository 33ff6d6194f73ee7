import type { Amount } from '@/domain/figures/quantity'
import type {
  ActivityType,
  AreaCode,
  Level,
  Measure,
  PeriodBasis,
  Realisation,
  ReviewState,
  Status,
} from '@/domain/vocabulary'

/** A figure that counts within its realisation (see standing.ts). */
export interface CountedFigure extends Amount {
  measure: Measure
  realisation: Realisation
}

/** What statistics need to know of one activity that passed the filter. */
export interface ActivityFacts {
  id: string
  type: ActivityType
  level: Level
  area: AreaCode
  placeArea: AreaCode | null
  /** Where it was held, as the report says it. */
  place: string | null
  period: string | null
  periodBasis: PeriodBasis
  status: Status
  review: ReviewState
  series: string | null
  /** Organisers in the order the report names them, co-organisers left out. */
  organisers: string[]
  /** The articles that report it, in the order they were attached. */
  articles: { id: string; publication: string | null }[]
  counted: CountedFigure[]
}
