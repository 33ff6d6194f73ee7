import type { ChartSpec } from '@/domain/reports/document/chart-spec'
import type { Manifest } from '@/domain/reports/manifest'
import type { Cell } from '@/domain/reports/table'

/** A workbook as a spreadsheet shows it: one sheet after the other. Writers add nothing to what it says. */
export interface Workbook {
  title: string
  sheets: Sheet[]
  /** Null for a plain list, which states no totals. */
  manifest: Manifest | null
}

export interface Sheet {
  /** As on the tab; the writer cuts it to what the format allows and keeps it unique. */
  name: string
  /** Lines above the table: title first, then what it counts, by which rules, when, and where to look it up. */
  head: string[]
  columns: SheetColumn[]
  /** Read once, from the first to the last; may be made while it is read. */
  rows: Iterable<Cell[]>
  /** Whether the last row is the sum of those above it. */
  hasTotal: boolean
  /** Pictures beside or below the table; none on sheets of unknown length. */
  charts: { caption: string; spec: ChartSpec }[]
}

export interface SheetColumn {
  title: string
  /** Characters of the usual size, full-width ones counted twice. */
  width: number
  /** Long text is broken into lines. */
  wraps: boolean
}
