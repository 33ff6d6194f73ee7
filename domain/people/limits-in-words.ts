import type { Limits } from '@/domain/people/limits'
import { streetIn } from '@/domain/statistics/union-key'
import type { AreaCode, Words } from '@/domain/vocabulary'

/** Where somebody works, in words: 东城区、朝阳区望京街道; null where that is everywhere. */
export function limitsInWords(
  limits: Limits | null,
  areaName: (code: AreaCode) => string,
  words: Words,
): string | null {
  if (limits === null) return null
  const streets = limits.streets.flatMap((key) => streetIn(key) ?? [])
  const names = [
    ...limits.areas.map(areaName),
    ...streets.map(({ area, street }) => words('people.street', { area: areaName(area), street })),
  ]
  return names.join(words('sentence.listSeparator'))
}
