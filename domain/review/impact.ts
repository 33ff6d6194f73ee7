import type { Impact } from '@/domain/review/answers'
import type { AreaCode, Measure, Total } from '@/domain/vocabulary'
import { PEOPLE_REACHED, PEOPLE_REACHED_PARTS } from '@/domain/vocabulary'

/** What the counted, achieved figures of an area or an activity add up to, by measure; absent where there is none. */
export type Amounts = Partial<Record<Measure, number>>

/**
 * The furthest that accepting an activity moves a published total: for each total the value that would be added to its
 * area's, as a share of that total with it. Null where it reports nothing.
 * @param published what the area's verified activities add up to now
 */
export function impactOf(area: AreaCode, adding: Amounts, published: Amounts): Impact | null {
  const impacts = totalsIn(adding).map(([total, value]): Impact => {
    const before = totalsIn(published).find(([each]) => each === total)?.[1] ?? 0
    return { total, area, value, share: value / (before + value) }
  })
  return impacts.reduce<Impact | null>((furthest, each) => (isFurther(each, furthest) ? each : furthest), null)
}

/** Whether one impact reaches further than another: by its share, then by its value. */
export function isFurther(one: Impact, other: Impact | null): boolean {
  if (other === null) return true
  return one.share > other.share || (one.share === other.share && one.value > other.value)
}

/** Each total that is not nothing, people reached after what it is made of. */
function totalsIn(amounts: Amounts): [Total, number][] {
  const own = Object.entries(amounts).filter(([, value]) => value > 0) as [Measure, number][]
  const people = PEOPLE_REACHED_PARTS.reduce((sum, measure) => sum + (amounts[measure] ?? 0), 0)
  return people > 0 ? [...own, [PEOPLE_REACHED, people]] : own
}
