import type { QuantityRow } from '@/domain/reports/document/quantity-table'
import type { Named, ReportPen } from '@/domain/reports/document/report-pen'
import type { Statistics } from '@/domain/statistics/answers'

/** How the overall total is keyed and named. */
export function totalRow({ words }: Pick<ReportPen, 'words'>): Named {
  return { key: 'total', label: words('export.total') }
}

/** The overall total as the last row of a breakdown. */
export function overallRow({ total }: Statistics, pen: ReportPen): QuantityRow {
  const { activities, articles, measures } = total
  return { ...totalRow(pen), activities, articles, measures }
}
