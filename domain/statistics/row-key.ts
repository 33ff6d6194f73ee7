import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { NONE, UNKNOWN } from '@/domain/statistics/row-keys'
import { unionKey } from '@/domain/statistics/union-key'
import { ACTIVITY_TYPES, AREA_CODES, type Dimension, LEVELS } from '@/domain/vocabulary'

/**
 * The row of a dimension that an activity stands in. Each activity stands in exactly one row, so that rows add up to
 * the total: of several organisers or publications it is the first named, among those the filter asks for.
 */
export function rowKey(activity: ActivityFacts, by: Dimension, filter: Filter): string {
  const wanted = (names: readonly string[], filtered: readonly string[] | undefined) =>
    names.find((name) => filtered === undefined || filtered.includes(name)) ?? names[0]
  switch (by) {
    case 'area':
      return filter.attribution === 'organiser' ? activity.area : (activity.placeArea ?? UNKNOWN)
    case 'type':
      return activity.type
    case 'level':
      return activity.level
    case 'year':
      return activity.period?.slice(0, 4) ?? UNKNOWN
    case 'month':
      return activity.period !== null && activity.period.length >= 7 ? activity.period.slice(0, 7) : UNKNOWN
    case 'series':
      return activity.series ?? NONE
    case 'organiser':
      return wanted(activity.organisers, filter.organiser) ?? NONE
    case 'union':
      return unionKey(activity, filter)
    case 'publication': {
      const names = activity.articles.flatMap(({ publication }) => (publication === null ? [] : [publication]))
      return wanted(names, filter.publication) ?? UNKNOWN
    }
  }
}

/**
 * The rows that a dimension has even where nothing falls into them: a district without activities is an answer, and a
 * time axis has no holes. Empty for dimensions with open lists.
 * @param present the keys of the rows that hold something
 */
export function fixedKeys(present: readonly string[], by: Dimension, filter: Filter): string[] {
  switch (by) {
    case 'area':
      return [...(filter.area ?? AREA_CODES)]
    case 'type':
      return [...(filter.type ?? ACTIVITY_TYPES)]
    case 'level':
      return [...(filter.level ?? LEVELS)]
    case 'year':
    case 'month':
      return timeAxis(present.filter((key) => key !== UNKNOWN).sort(), by)
    default:
      return []
  }
}

function timeAxis(sorted: string[], by: 'year' | 'month'): string[] {
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const keys = [first]
  for (let key = first; key < last; keys.push(key)) key = by === 'year' ? String(Number(key) + 1) : nextMonth(key)
  return keys
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
