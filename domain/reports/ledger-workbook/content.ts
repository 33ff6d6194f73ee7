import type { Origin } from '@/domain/reports/head'
import type { FigureLine } from '@/domain/reports/ledger-workbook/figures-table'
import type { Table } from '@/domain/reports/table'
import type { Statistics, Summary } from '@/domain/statistics/answers'
import type { Locale } from '@/domain/vocabulary'

/** What a ledger workbook 统计台账 is made of: the same answers that the screens give, and all lists whole. */
export interface LedgerWorkbookContent {
  summary: Summary
  areas: Statistics
  types: Statistics
  months: Statistics
  areaTypes: Statistics
  promises: Table
  activities: Table
  articles: Table
  /** Every figure of every activity, counted or not; made while it is read. */
  figures: Iterable<FigureLine>
  origin: Origin
  /** The query of the screen that makes the same workbook, without a question mark. */
  query: string
  language: Locale
}
