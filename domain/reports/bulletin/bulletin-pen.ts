import type { Unit } from '@/domain/reports/bulletin/units'
import { labelOf, type Named, type ReportPen } from '@/domain/reports/document/report-pen'
import { type BulletinSettings, GRADES, type Grade, pointsOf } from '@/domain/settings/bulletin-settings'
import type { Words } from '@/domain/vocabulary'

/** What every part of a bulletin is written with. */
export interface BulletinPen extends ReportPen {
  settings: BulletinSettings
  /** The grades that anything was carried in, now or before: the others need no column. */
  grades: readonly Grade[]
  /** How many of a medium's articles are ascribed to it by inference, where any are. */
  inferred: ReadonlyMap<string, number>
  /** Whether anything was carried in the period before; without it there is nothing to compare with. */
  hasEarlier: boolean
}

/** States a count of a unit, or of several together: 东城区总工会 积分. */
export function stateCount(
  row: Named,
  name: string,
  title: string,
  value: number,
  { book, words }: BulletinPen,
): number {
  return book.count(`${row.key}/${name}`, labelOf(row, title, words), value)
}

/** The same of the period before. */
export function stateEarlier(
  row: Named,
  name: string,
  title: string,
  value: number,
  { book, words }: BulletinPen,
): number {
  return book.count(`before/${row.key}/${name}`, words('bulletin.earlierLabel', { row: row.label, name: title }), value)
}

/** A tier with what a report in it counts: 市级媒体（3分）. */
export function gradeTitle(grade: Grade, { settings, words }: Pick<BulletinPen, 'settings' | 'words'>): string {
  return words('bulletin.gradeTitle', { grade: words(`bulletin.grade.${grade}`), points: pointsOf(settings, grade) })
}

/** What each article counts: 国家级媒体5分、市级媒体3分. */
export function pointsList({ settings, words, grades }: BulletinPen): string {
  const list = grades.map((grade) =>
    words('bulletin.gradePoints', { grade: words(`bulletin.grade.${grade}`), points: pointsOf(settings, grade) }),
  )
  return list.join(words('sentence.listSeparator'))
}

/** How many were carried in each tier: 国家级媒体3篇、市级媒体12篇. */
export function gradeCounts(row: Named, byGrade: Unit['now']['byGrade'], pen: BulletinPen): string {
  const { words } = pen
  const told = GRADES.filter((grade) => byGrade[grade] > 0).map((grade) => {
    const name = words(`bulletin.grade.${grade}`)
    return words('bulletin.gradeCount', {
      grade: name,
      count: stateCount(row, `tier/${grade}`, name, byGrade[grade], pen),
    })
  })
  return told.join(words('sentence.listSeparator'))
}

/** The first of many names, with how many there are where some are left out: 东城区、西城区等5个. */
export function someOf(names: readonly string[], most: number, words: Words): string {
  const list = names.slice(0, most).join(words('sentence.listSeparator'))
  return names.length > most ? words('bulletin.andMore', { list, count: names.length }) : list
}
