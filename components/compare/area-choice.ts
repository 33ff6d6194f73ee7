import type { Area } from '@/domain/statistics/answers'
import { AREA_CODES, type AreaCode } from '@/domain/vocabulary'

/** The filter's areas with some put in or taken out, in their official order; all and none are the whole city. */
export function withAreas(
  chosen: readonly AreaCode[],
  codes: readonly AreaCode[],
  on: boolean,
): AreaCode[] | undefined {
  const next = AREA_CODES.filter((code) => (codes.includes(code) ? on : chosen.includes(code)))
  return next.length === 0 || next.length === AREA_CODES.length ? undefined : next
}

const SUGGESTED = 3

/** The districts nearest to one in residents, which makes them fair to set beside it; none where it has no number. */
export function similarAreas(areas: readonly Area[], to: AreaCode): Area[] {
  const residents = areas.find(({ code }) => code === to)?.residents2020 ?? null
  if (residents === null) return []
  const far = ({ residents2020 }: Area) => Math.abs(Math.log((residents2020 ?? 1) / residents))
  return areas
    .filter(({ code, residents2020 }) => code !== to && residents2020 !== null)
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, SUGGESTED)
}
