import type { Adoption } from '@/domain/reports/bulletin/adoptions'
import { type BulletinSettings, GRADES, type Grade, gradesOf, pointsOf } from '@/domain/settings/bulletin-settings'

/** What was carried of one unit, or of several together. */
export interface Tally {
  reports: number
  points: number
  byGrade: Record<Grade, number>
  byMedium: Map<string, number>
}

/** Counts articles: each once, under its medium, with the points of that medium's tier. */
export function tallyOf(adopted: readonly Adoption[], settings: BulletinSettings): Tally {
  const grade = gradesOf(settings)
  const tally = noTally()
  for (const { publication } of adopted) {
    const own = grade(publication)
    tally.reports += 1
    tally.points += pointsOf(settings, own)
    tally.byGrade[own] += 1
    tally.byMedium.set(publication, (tally.byMedium.get(publication) ?? 0) + 1)
  }
  return tally
}

/** The sum of several, as the last row of a table has it: an article of two units is in it twice. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = noTally()
  for (const { reports, points, byGrade, byMedium } of tallies) {
    sum.reports += reports
    sum.points += points
    for (const grade of GRADES) sum.byGrade[grade] += byGrade[grade]
    for (const [medium, count] of byMedium) sum.byMedium.set(medium, (sum.byMedium.get(medium) ?? 0) + count)
  }
  return sum
}

function noTally(): Tally {
  return {
    reports: 0,
    points: 0,
    byGrade: { national: 0, municipal: 0, district: 0, ungraded: 0 },
    byMedium: new Map(),
  }
}

/** The media in the order of a bulletin's columns: by tier, before those that carried most, before by name. */
export function mediaInOrder(byMedium: ReadonlyMap<string, number>, settings: BulletinSettings): string[] {
  const grade = gradesOf(settings)
  const place = (medium: string) => GRADES.indexOf(grade(medium))
  return [...byMedium]
    .sort(([a, m], [b, n]) => place(a) - place(b) || n - m || (a < b ? -1 : 1))
    .map(([medium]) => medium)
}
