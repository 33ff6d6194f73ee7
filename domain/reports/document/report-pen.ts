import type { StatedBook } from '@/domain/reports/document/stated-book'
import type { Naming } from '@/domain/reports/table'
import type { Filter } from '@/domain/statistics/filter'
import type { Realisation, Total, Words } from '@/domain/vocabulary'

/** What every part of a report is written with. */
export interface ReportPen extends Naming {
  book: StatedBook
  filter: Filter
}

/** A row of a breakdown as a report speaks of it. */
export interface Named {
  /** The beginning of its numbers' keys: total, area/110101, month/2024-03. */
  key: string
  /** Its name in the report's language. */
  label: string
}

/** What a number is called in the manifest: 东城区 参加人数. */
export function labelOf({ label }: Named, name: string, words: Words): string {
  return words('report.label', { row: label, name })
}

/** The name of a total, which says so where it is of plans: 参加人数, 计划参加人数. */
export function totalName(total: Total, realisation: Realisation, words: Words): string {
  return words(`export.column.measure.${realisation}`, { measure: words(`measure.${total}`) })
}

/** A total with its unit, as the title of a column: 单位（家）, Participants (people), Teams. */
export function totalTitle(total: Total, realisation: Realisation, words: Words): string {
  const measure = totalName(total, realisation, words)
  const unit = words(`measureUnit.${total}`)
  if (words(`measure.${total}`).toLowerCase() === unit) return measure
  return words('export.column.quantity', { measure, unit })
}

/** The name of a total within a sentence. */
export function totalNoun(total: Total, realisation: Realisation, words: Words): string {
  return words(`report.noun.${realisation}.${total}`)
}

/** Items as one phrase: 东城区、西城区. */
export function listOf(items: readonly string[], words: Words): string {
  return items.join(words('sentence.listSeparator'))
}

/** Names as one phrase, each in quotation marks. */
export function quotedList(names: readonly string[], words: Words): string {
  const all = names.map((name) => quoted(name, words))
  return all.reduce((before, after) => words('report.quotedNames', { before, after }))
}

/** A name in quotation marks; those in it become the inner kind. */
export function quoted(name: string, words: Words): string {
  const inner = name.replaceAll('“', '‘').replaceAll('”', '’')
  return words('report.quoted', { name: inner })
}
