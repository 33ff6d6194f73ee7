import type { Comparison } from '@/domain/comparison/answers'
import type { ActivityItem, Promises, Statistics, Summary } from '@/domain/statistics/answers'
import type { RowCoverage } from '@/domain/statistics/coverage-by-row'
import type { Filter } from '@/domain/statistics/filter'
import type { Locale, Total } from '@/domain/vocabulary'

/** How many areas stand side by side. */
export const FEWEST_AREAS = 2
export const MOST_AREAS = 6

/** Up to so many months the lines go by month, beyond by year. */
export const MOST_MONTHS = 18

/** The totals whose means, shares and places are compared. */
export const MEASURED = ['participants', 'beneficiaries', 'units'] as const

/** The answers that a comparison of areas is written from. */
export interface ComparisonContent {
  language: Locale
  filter: Filter
  at: Date
  query: string
  address: string
  /** Of the chosen areas together. */
  summary: Summary
  /** Broken down by area: the chosen ones, and under the same filter all of the city. */
  byArea: Statistics
  city: Statistics
  /** By area and type; and all types of the city. */
  areaTypes: Statistics
  cityTypes: Statistics
  /** By area and month or year. */
  byTime: { step: 'month' | 'year'; pairs: Statistics; axis: Statistics }
  areaSeries: Statistics
  coverage: { rows: Map<string, RowCoverage>; total: RowCoverage }
  promises: Promises
  /** The measured totals with their places, as far as bounds decide them. */
  compared: Comparison
  /** For each area its largest activity by the first total that its activities report. */
  largest: Map<string, { total: Total; activity: ActivityItem } | null>
}
