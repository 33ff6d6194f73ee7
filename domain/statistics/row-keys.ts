import { isPartialDate } from '@/domain/figures/partial-date'
import { ACTIVITY_TYPES, AREA_CODES, type Dimension, LEVELS } from '@/domain/vocabulary'

/** The key of what belongs to no series, or names no organiser. */
export const NONE = 'none'
/** The key of what is not known: the month of an activity dated by year, its place, its publication. */
export const UNKNOWN = 'unknown'

/** Orders keys as their lists have them, time forward, names by code point; `none` and `unknown` come last. */
export function compareKeys(a: string, b: string, by: Dimension): number {
  const list: readonly string[] = { area: AREA_CODES, type: ACTIVITY_TYPES, level: LEVELS }[by as 'area'] ?? []
  const rank = (key: string) => (key === UNKNOWN || key === NONE ? Number.MAX_SAFE_INTEGER : list.indexOf(key))
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)
}

/** Whether a dimension can have a row of this key; any name may be that of a series, an organiser or a publication. */
export function isRowKey(key: string, by: Dimension): boolean {
  const lists: Partial<Record<Dimension, readonly string[]>> = {
    area: [...AREA_CODES, UNKNOWN],
    type: ACTIVITY_TYPES,
    level: LEVELS,
  }
  if (by === 'month' || by === 'year') {
    return key === UNKNOWN || (key.length === (by === 'year' ? 4 : 7) && isPartialDate(key))
  }
  return lists[by]?.includes(key) ?? key !== ''
}
