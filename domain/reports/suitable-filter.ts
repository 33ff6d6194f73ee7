import { type BulletinPeriod, bulletinPeriod } from '@/domain/reports/bulletin/period'
import { FEWEST_AREAS, MOST_AREAS } from '@/domain/reports/comparison/content'
import type { FileKind } from '@/domain/reports/file-kinds'
import type { Filter } from '@/domain/statistics/filter'
import { BadRequest } from '@/domain/statistics/filter-schema'
import type { AreaCode } from '@/domain/vocabulary'

/** The period that a bulletin is made for. @throws BadRequest unless it is one whole month, quarter or year */
export function expectPeriod(filter: Filter): BulletinPeriod {
  const period = bulletinPeriod(filter)
  if (period === null) throw new BadRequest('from', 'wholePeriod', filter.from ?? '')
  return period
}

/** @throws BadRequest unless the filter names as many areas as can stand side by side */
export function expectAreas({ area = [] }: Filter): void {
  if (area.length < FEWEST_AREAS || area.length > MOST_AREAS) throw new BadRequest('area', 'areas', String(area.length))
}

/** The one area that a filter names. @throws BadRequest where it names none, or several */
export function expectOneArea({ area = [] }: Filter): AreaCode {
  const [only, ...more] = area
  if (only === undefined) throw new BadRequest('area', 'missing', '')
  if (more.length > 0) throw new BadRequest('area', 'repeated', area.join(', '))
  return only
}

/** @throws BadRequest where a filter does not suit what is asked for */
export function expectSuitable(what: FileKind, filter: Filter): void {
  if (what === 'bulletin') expectPeriod(filter)
  if (what === 'comparison') expectAreas(filter)
  if (what === 'unions') expectOneArea(filter)
}
