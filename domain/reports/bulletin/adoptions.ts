import type { Carried, GroupMember } from '@/domain/reports/bulletin/content'
import { type BulletinPeriod, daysOf } from '@/domain/reports/bulletin/period'
import type { AreaCode } from '@/domain/vocabulary'

/** One article that a medium carried in the period (采用), with everything whose activities it reports. */
export interface Adoption extends Pick<Carried, 'headline' | 'publicationInferred' | 'date' | 'year' | 'url'> {
  articleId: string
  publication: string
  areas: Set<AreaCode | null>
  organisers: Map<string, GroupMember>
}

export interface Adoptions {
  adopted: Adoption[]
  /** How many activities these report. */
  activities: number
  /** Adopted articles of which only the year is known; none in a bulletin of less than a year. */
  byYear: number
  /** Articles left out because only their year is known, nothing of their time, or not who carried them. */
  leftOut: { yearOnly: number; undated: number; noMedium: number }
}

/**
 * What counts as carried in a period: an article once, however many activities it reports. An article of which only the
 * year is known counts in a bulletin of that year alone.
 */
export function adoptionsOf(carried: readonly Carried[], period: BulletinPeriod): Adoptions {
  const adopted = new Map<string, Adoption>()
  const activities = new Set<string>()
  const out = { yearOnly: new Set<string>(), undated: new Set<string>(), noMedium: new Set<string>() }
  for (const report of carried) {
    const fault = faultOf(report, period)
    if (fault === 'otherTime') continue
    if (fault !== null) out[fault].add(report.articleId)
    else {
      activities.add(report.activityId)
      addTo(adopted, report)
    }
  }
  const all = [...adopted.values()]
  return {
    adopted: all,
    activities: activities.size,
    byYear: all.filter(({ date }) => date === null).length,
    leftOut: { yearOnly: out.yearOnly.size, undated: out.undated.size, noMedium: out.noMedium.size },
  }
}

function faultOf({ date, year, publication }: Carried, period: BulletinPeriod) {
  const { first, last } = daysOf(period)
  if (date !== null) {
    if (date < first || date > last) return 'otherTime'
  } else if (year === null) return 'undated'
  else if (year !== period.year) return 'otherTime'
  else if (period.kind !== 'year') return 'yearOnly'
  return publication === null ? 'noMedium' : null
}

function addTo(adopted: Map<string, Adoption>, { organisers, area, activityId: _, publication, ...report }: Carried) {
  const known = adopted.get(report.articleId) ?? {
    ...report,
    publication: publication ?? '',
    areas: new Set(),
    organisers: new Map(),
  }
  known.areas.add(area)
  for (const organiser of organisers) known.organisers.set(`${organiser.level}/${organiser.name}`, organiser)
  adopted.set(report.articleId, known)
}
