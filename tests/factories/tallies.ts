import { type ChosenTally, type CityTallies, comparedKeys, everyArea } from '@/domain/comparison/counted-areas'
import type { TalliesOverTime } from '@/domain/comparison/over-time'
import type { Step } from '@/domain/comparison/words'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { rowKey } from '@/domain/statistics/row-key'
import { type By, seriesOf } from '@/domain/statistics/series'
import { tallyOf, tallyRows } from '@/domain/statistics/tally'

/** A breakdown of activities that are at hand. */
export function breakdown(all: readonly ActivityFacts[], by: By, filter: Filter) {
  return seriesOf(tallyRows(all, by, filter), by, filter)
}

/** The city that these activities make up. */
export function cityOf(all: readonly ActivityFacts[], filter: Filter): CityTallies & ChosenTally {
  const chosen = all.filter((each) => comparedKeys(filter).includes(rowKey(each, 'area', filter)))
  return {
    areas: everyArea(tallyRows(all, ['area'], filter), filter),
    city: () => tallyOf(all, filter),
    chosen: () => tallyOf(chosen, filter),
  }
}

export function cityOverTime(all: readonly ActivityFacts[], filter: Filter, step: Step): TalliesOverTime {
  const chosen = all.filter((each) => comparedKeys(filter).includes(rowKey(each, 'area', filter)))
  const keyOf = (each: ActivityFacts) => rowKey(each, step, filter)
  return {
    present: chosen.map(keyOf),
    in: (period) =>
      cityOf(
        all.filter((each) => keyOf(each) === period),
        filter,
      ),
  }
}
