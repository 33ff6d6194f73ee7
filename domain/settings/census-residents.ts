import type { Denominator } from '@/domain/settings/denominators-schema'
import type { AreaCode } from '@/domain/vocabulary'

/** The denominator that is always there. */
export const RESIDENTS = 'residents'

/** Permanent residents of each district at the hour of the census. */
const SOURCE = '北京市第七次全国人口普查公报（第二号），2021-05-19发布'

/**
 * The residents of each district by the seventh national census (0:00 on 1 November 2020). The economic zone lies in
 * two districts that count its residents, and what is no single district has none: they are left out, not given zero.
 */
export function censusResidents(areas: readonly { code: AreaCode; residents2020: number | null }[]): Denominator {
  const counted = areas.flatMap(({ code, residents2020 }) => (residents2020 === null ? [] : [[code, residents2020]]))
  return {
    id: RESIDENTS,
    name: '常住人口',
    per: 10_000,
    source: SOURCE,
    date: '2020-11-01',
    values: Object.fromEntries(counted),
  }
}
