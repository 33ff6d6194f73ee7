import type { PartialDate } from '@/domain/figures/partial-date'
import type {
  ActivityType,
  AreaCode,
  Bound,
  DatePrecision,
  Level,
  Measure,
  Realisation,
  Scope,
  Status,
} from '@/domain/vocabulary'

/** An article as extraction reads it. Its words are never changed: every span counts into these texts. */
export interface ArticleText {
  headline: string | null
  kicker: string | null
  column: string | null
  byline: string[]
  publication: string | null
  /** The day of publication, YYYY-MM-DD. */
  date: string | null
  /** All that is known of an undated article. */
  year: number | null
  body: string
}

/** The texts of an article that a proposal may rest on. */
export const TEXT_FIELDS = ['body', 'headline', 'kicker', 'column'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** Where words stand: which text of the article, and the span in it, in UTF-16 units. */
export interface Place {
  in: TextField
  start: number
  end: number
}

/** A value that a rule read from words. */
export interface Proposed<Value> {
  value: Value
  /** The rule's name, as in the list of docs/extraction.md. */
  rule: string
  /** How often the rule is right, 0 to 1. */
  confidence: number
  place: Place
}

/** A quantity read from the body. `printed` is exactly what stands between `start` and `end`. */
export interface ProposedFigure {
  measure: Measure
  /** Plain units; yuan for money. */
  value: number
  bound: Bound
  printed: string
  realisation: Realisation
  scope: Scope
  part: boolean
  basis: 'printed' | 'enumerated'
  /** What is counted, in the text's words. */
  who: string | null
  start: number
  end: number
  /** Further spans that the figure rests on: names that were counted and stand outside of `start` to `end`. */
  more?: { start: number; end: number }[]
  rule: string
  confidence: number
}

/** One activity that an article tells of. */
export interface ProposedActivity {
  name: Proposed<string>
  type: Proposed<ActivityType>
  series: Proposed<string> | null
  organisers: Proposed<string>[]
  coOrganisers: Proposed<string>[]
  level: Proposed<Level>
  area: Proposed<AreaCode>
  place: Proposed<string> | null
  placeArea: Proposed<AreaCode> | null
  /** As precisely as the words say: YYYY, YYYY-MM or YYYY-MM-DD. Null where the text names no date (近日). */
  dateStart: Proposed<PartialDate> | null
  dateEnd: Proposed<PartialDate> | null
  datePrecision: DatePrecision
  status: Proposed<Status>
  figures: ProposedFigure[]
}

/** What an article is when it reports no activity that this product counts. */
export const NO_ACTIVITY = ['editorial', 'notice', 'elsewhere', 'notUnion', 'noActivity'] as const
export type NoActivity = (typeof NO_ACTIVITY)[number]

/** What extraction makes of one article. `why` is null exactly where there are activities. */
export interface Extraction {
  activities: ProposedActivity[]
  why: Proposed<NoActivity> | null
}
