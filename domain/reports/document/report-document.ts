import type { ChartSpec } from '@/domain/reports/document/chart-spec'
import type { Manifest } from '@/domain/reports/manifest'
import type { Cell } from '@/domain/reports/table'
import type { Locale } from '@/domain/vocabulary'

/**
 * A paper as it is read from top to bottom, whatever the file's format: writers lay it out (Word, PDF, Excel) and add
 * nothing to what it says. Headings carry their numbers already.
 */
export interface ReportDocument {
  language: Locale
  /** The title in large type; one to three lines, broken by the writer. */
  title: string
  /** Below the title: the period and the day, or whoever issues it. */
  subtitle: string
  blocks: Block[]
  manifest: Manifest
}

export type Block = Heading | Paragraph | DocumentTable | Chart | Notes | PageBreak

export interface Heading {
  kind: 'heading'
  /** 1 as 一、, 2 as （一）, 3 as 1. (GB/T 9704-2012, 7.3.3). */
  level: 1 | 2 | 3
  text: string
}

export interface Paragraph {
  kind: 'paragraph'
  runs: Run[]
}

/** A piece of a paragraph in one style. */
export type Run = string | { text: string; strong?: true; raised?: true; href?: string }

export interface DocumentTable {
  kind: 'table'
  caption: string
  columns: DocumentColumn[]
  rows: Cell[][]
  /** Whether the last row is the sum of those above it. */
  hasTotal: boolean
  /** Stands below in small type. */
  note: string | null
  /** Too wide for an upright page: it gets pages of its own, turned. */
  isWide: boolean
}

export interface DocumentColumn {
  title: string
  align: 'left' | 'right' | 'center'
  /** Share of the width, relative to the other columns. */
  width: number
}

export interface Chart {
  kind: 'chart'
  caption: string
  spec: ChartSpec
  /** What the picture says, for those who do not see it. */
  alt: string
}

/** Numbered entries in small type: sources, rules. `href` is where an entry can be looked up. */
export interface Notes {
  kind: 'notes'
  entries: { number: string; text: string; href: string | null }[]
}

export interface PageBreak {
  kind: 'pageBreak'
}
