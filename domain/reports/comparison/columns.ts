import type { ComparisonContent } from '@/domain/reports/comparison/content'
import type { DocumentColumn, DocumentTable } from '@/domain/reports/document/report-document'
import type { Cell } from '@/domain/reports/table'
import type { StatisticsRow } from '@/domain/statistics/answers'

/** One of the areas that stand side by side. */
export interface Compared {
  /** The beginning of its numbers' keys: area/110101. */
  key: string
  code: string
  label: string
  row: StatisticsRow
}

export function comparedAreas({ byArea }: Pick<ComparisonContent, 'byArea'>): Compared[] {
  return byArea.rows.map((row) => {
    const code = String(row.key)
    return { key: `area/${code}`, code, label: String(row.label), row }
  })
}

/** A table with a column for each area. */
export function sideBySide(
  caption: string,
  first: string,
  areas: readonly Compared[],
  rows: readonly { title: string; cells: readonly Cell[] }[],
  note: string | null,
  more: readonly DocumentColumn[] = [],
): DocumentTable {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: first, align: 'left', width: 2.6 },
      ...areas.map(({ label }): DocumentColumn => ({ title: label, align: 'right', width: 2 })),
      ...more,
    ],
    rows: rows.map(({ title, cells }) => [title, ...cells]),
    hasTotal: false,
    note,
    isWide: false,
  }
}
