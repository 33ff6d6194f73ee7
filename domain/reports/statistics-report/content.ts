import type { WholeArticle } from '@/domain/reports/articles-table'
import type { ActivityItem, Promises, Statistics, Summary } from '@/domain/statistics/answers'
import type { RowCoverage } from '@/domain/statistics/coverage-by-row'
import type { Filter } from '@/domain/statistics/filter'
import type { Locale, Total } from '@/domain/vocabulary'

/** Up to so many activities a report lists them all by name. */
const LIST_ALL = 500
/** Of more, so many of each area; the others are in the ledger workbook. */
const LIST_LATEST = 20

/** How many activities of one area are listed by name, of so many in all: nobody reads a thousand pages. */
export function listedPerArea(activities: number): number {
  return activities <= LIST_ALL ? LIST_ALL : LIST_LATEST
}

/** Up to so many months a report goes by month, beyond by year. */
export const MOST_MONTHS = 24

/** The answers that a statistics report is written from. */
export interface StatisticsReportContent {
  language: Locale
  filter: Filter
  at: Date
  /** The query of the screen that shows the same, and its whole address. */
  query: string
  address: string
  summary: Summary
  /** The same of the period before, where the filter has a closed period. */
  before: { from: string; to: string; summary: Summary } | null
  byArea: Statistics
  byType: Statistics
  byTime: { step: 'month' | 'year'; statistics: Statistics }
  /** By area and type, and by area and series. */
  areaTypes: Statistics
  areaSeries: Statistics
  coverage: { rows: Map<string, RowCoverage>; total: RowCoverage }
  promises: Promises
  /** Each area that has activities. */
  sections: AreaSection[]
  /** The articles that report the listed activities, by any of them. */
  articles: WholeArticle[]
  /** The address of an article's page. */
  articleAddress: (id: string) => string
}

export interface AreaSection {
  /** The area's code, or `unknown` where activities are placed by where they were held and that is not known. */
  key: string
  /** Its activities, latest first, at most as many as `listedPerArea` says. */
  activities: ActivityItem[]
  /** Its largest activity by the first total that its activities report; null where they report none. */
  largest: { total: Total; activity: ActivityItem } | null
}
