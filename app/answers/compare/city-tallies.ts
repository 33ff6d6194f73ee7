import type { Database } from '@/db/client'
import { tallies, tallyOfAll } from '@/db/queries/tallies'
import { type ChosenTally, type CityTallies, comparedKeys, everyArea } from '@/domain/comparison/counted-areas'
import type { TalliesOverTime } from '@/domain/comparison/over-time'
import type { Step } from '@/domain/comparison/words'
import type { Filter } from '@/domain/statistics/filter'
import { emptyTally } from '@/domain/statistics/tally'

/** The whole city under a filter, whatever its areas, and the areas that it names together. */
export function cityTallies(db: Database, filter: Filter): CityTallies & ChosenTally {
  const everywhere = { ...filter, area: undefined }
  const city = once(() => tallyOfAll(db, everywhere))
  return {
    areas: everyArea(tallies(db, everywhere, ['area']), filter),
    city,
    chosen: filter.area ? once(() => tallyOfAll(db, filter)) : city,
  }
}

/** The whole city under a filter, whatever its areas, by years or months. */
export function talliesOverTime(db: Database, filter: Filter, step: Step): TalliesOverTime {
  const everywhere = { ...filter, area: undefined }
  const rows = tallies(db, everywhere, [step, 'area'])
  const chosen = comparedKeys(filter)
  // Asked for at once, the first time that shares of the whole are wanted.
  const cities = once(() => new Map(tallies(db, everywhere, [step]).map(({ keys, tally }) => [keys[0], tally])))
  return {
    present: rows.filter(({ keys }) => chosen.includes(keys[1] ?? '')).map(({ keys }) => keys[0] ?? ''),
    in: (period) => {
      const own = rows.filter(({ keys }) => keys[0] === period)
      const areas = own.map(({ keys, tally }) => ({ keys: keys.slice(1), tally }))
      return { areas: everyArea(areas, filter), city: () => cities().get(period) ?? emptyTally(filter) }
    },
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
