import type { Quantity } from '@/domain/figures/quantity'
import { labelOf, listOf, type Named, type ReportPen, totalName, totalNoun } from '@/domain/reports/document/report-pen'
import type { Totals } from '@/domain/statistics/answers'
import { PEOPLE_REACHED, type Realisation, TOTALS, type Total } from '@/domain/vocabulary'

/** The totals that anything was reported for. People reached is told only where it adds to its two parts. */
export function reportedTotals(totals: Totals): Total[] {
  const both = totals.participants.reported > 0 && totals.beneficiaries.reported > 0
  return TOTALS.filter((total) => totals[total].reported > 0 && (total !== PEOPLE_REACHED || both))
}

/** One total in words: 参加人数2,540余人（6项活动中2项有报道）. */
export function quantityClause(
  row: Named,
  total: Total,
  quantity: Quantity,
  realisation: Realisation,
  pen: ReportPen,
): string {
  const { words } = pen
  const measured = measuredPhrase(row, total, quantity, realisation, pen)
  const { reported, unreported } = quantity
  if (reported + unreported === 1) return measured
  const name = totalName(total, realisation, words)
  const activities = reported + unreported
  const key = `${totalKey(row, total, realisation, pen)}/reported`
  pen.book.count(key, words('report.labelReported', { row: row.label, name }), reported)
  const way = unreported === 0 ? 'all' : 'some'
  return words(`report.clause.${way}`, { measured, reported, activities })
}

/** The quantity with its unit: 参加人数2,540余人, 计划惠及20,000余人. */
export function measuredPhrase(
  row: Named,
  total: Total,
  quantity: Pick<Quantity, 'value' | 'bound'>,
  realisation: Realisation,
  pen: ReportPen,
): string {
  const { book, words } = pen
  const label = labelOf(row, totalName(total, realisation, words), words)
  const amount = book.amount(totalKey(row, total, realisation, pen), label, quantity)
  return words(`report.measured.${realisation}.${total}`, { amount, value: quantity.value ?? 0 })
}

/** All totals that were reported, as clauses of one sentence; null where none was. */
export function quantitiesSentence(
  row: Named,
  totals: Totals,
  realisation: Realisation,
  pen: ReportPen,
  message: string,
): string | null {
  const told = reportedTotals(totals)
  if (told.length === 0) return null
  const clauses = told.map((total) => quantityClause(row, total, totals[total], realisation, pen))
  const { reported, unreported } = totals[PEOPLE_REACHED]
  return pen.words(message, {
    activities: reported + unreported,
    clauses: clauses.join(pen.words('report.clauseSeparator')),
  })
}

/** Which measures nothing was reported for; null where none is missing. */
export function notReportedSentence(
  totals: Totals,
  where: 'overall' | 'area',
  { words, filter }: ReportPen,
): string | null {
  const own = TOTALS.filter((total) => total !== PEOPLE_REACHED)
  const missing = own.filter((total) => totals[total].reported === 0)
  if (missing.length === 0) return null
  const list = listOf(
    missing.map((total) => totalNoun(total, filter.realisation, words)),
    words,
  )
  return words(`report.notReported.${where}.${missing.length === own.length ? filter.realisation : 'some'}`, { list })
}

/** Plans have keys of their own, unless the whole report is about plans. */
export function totalKey(row: Named, total: Total, realisation: Realisation, { filter }: ReportPen): string {
  return realisation === filter.realisation ? `${row.key}/${total}` : `planned/${row.key}/${total}`
}
