import fc from 'fast-check'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import {
  ACTIVITY_TYPES,
  AREA_CODES,
  ATTRIBUTIONS,
  BOUNDS,
  COUNTINGS,
  LEVELS,
  MEASURES,
  PERIOD_BASES,
  REALISATIONS,
  STATUSES,
} from '@/domain/vocabulary'
import { partialDates } from '@/tests/factories/filters'

const ORGANISERS = ['东城区总工会', '市总工会', '东华门街道总工会', '望京街道总工会', 'none']
const PUBLICATIONS = ['劳动午报', '工人日报']

/** What statistics know of an activity: anything that the database can hold. */
const facts: fc.Arbitrary<Omit<ActivityFacts, 'id'>> = fc.record({
  type: fc.constantFrom(...ACTIVITY_TYPES),
  level: fc.constantFrom(...LEVELS),
  area: fc.constantFrom(...AREA_CODES),
  placeArea: fc.option(fc.constantFrom(...AREA_CODES)),
  place: fc.option(fc.constantFrom('东华门街道', '望京街道', '首都图书馆')),
  period: fc.option(partialDates),
  periodBasis: fc.constantFrom(...PERIOD_BASES),
  status: fc.constantFrom(...STATUSES),
  review: fc.constantFrom('verified' as const, 'pending' as const),
  series: fc.option(fc.constantFrom('夏送清凉', '冬送温暖')),
  organisers: fc.uniqueArray(fc.constantFrom(...ORGANISERS)),
  articles: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
      publication: fc.option(fc.constantFrom(...PUBLICATIONS)),
    }),
    { maxLength: 3, selector: ({ id }) => id },
  ),
  counted: fc.array(
    fc.record({
      measure: fc.constantFrom(...MEASURES),
      value: fc.nat(100_000),
      bound: fc.constantFrom(...BOUNDS),
      realisation: fc.constantFrom(...REALISATIONS),
    }),
    { maxLength: 4 },
  ),
})

export const activities: fc.Arbitrary<ActivityFacts[]> = fc
  .array(facts, { maxLength: 12 })
  .map((all) => all.map((each, i) => ({ ...each, id: `activity-${i}` })))

/** A filter as statistics see it, once the database has done the filtering. */
export const wholeFilters: fc.Arbitrary<Filter> = fc.record({
  attribution: fc.constantFrom(...ATTRIBUTIONS),
  realisation: fc.constantFrom(...REALISATIONS),
  review: fc.constant('all' as const),
  counting: fc.constantFrom(...COUNTINGS),
})
