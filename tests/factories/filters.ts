import fc from 'fast-check'
import type { Database } from '@/db/client'
import { filterChoices } from '@/db/queries/filter-choices'
import type { Filter } from '@/domain/statistics/filter'
import {
  ACTIVITY_TYPES,
  AREA_CODES,
  ATTRIBUTIONS,
  COUNTINGS,
  LEVELS,
  REALISATIONS,
  SOURCES,
  STATUSES,
} from '@/domain/vocabulary'

/** Words that stand in the bundled reports, and some that do not. */
const SEARCHES = [
  '培训',
  '训',
  '歌咏',
  '送清凉',
  '职工',
  '慰问',
  '2024',
  '区总工会',
  '快递',
  '没有这样的词',
  '工会 干部',
]

/** One to three different values. */
function someOf<T>(values: readonly T[]) {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
}

const year = fc.integer({ min: 2014, max: 2026 })
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`)
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${String(d).padStart(2, '0')}`)

/** A date of any precision. */
export const partialDates = fc.oneof(year.map(String), month, day)

/** Puts the edges of a period into their order; either may be less precise than the other. */
function inOrder({ from, to, ...rest }: Filter): Filter {
  const isBackward = from && to && from.slice(0, to.length) > to.slice(0, from.length)
  const [first, last] = isBackward ? [to, from] : [from, to]
  return { ...rest, ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) }
}

/** Filters over what a database holds. Every parameter occurs; few at once, for most of many find nothing. */
export function filtersOver(db: Database): fc.Arbitrary<Filter> {
  const { series, organisers, publications } = filterChoices(db)
  const parts = [
    fc.record({ area: someOf(AREA_CODES) }),
    fc.record({ type: someOf(ACTIVITY_TYPES) }),
    fc.record({ level: someOf(LEVELS) }),
    fc.record({ series: someOf(series) }),
    fc.record({ organiser: someOf(organisers) }),
    fc.record({ publication: someOf(publications) }),
    fc.record({ status: someOf(STATUSES) }),
    fc.record({ source: someOf(SOURCES) }),
    fc.record({ q: fc.constantFrom(...SEARCHES) }),
    fc.record({ from: partialDates }),
    fc.record({ to: partialDates }),
  ] satisfies fc.Arbitrary<Partial<Filter>>[]
  return fc
    .record({
      attribution: fc.constantFrom(...ATTRIBUTIONS),
      realisation: fc.constantFrom(...REALISATIONS),
      review: fc.constantFrom('verified' as const, 'all' as const),
      counting: fc.constantFrom(...COUNTINGS),
      parts: fc.array(fc.oneof(...parts), { maxLength: 3 }),
    })
    .map(({ parts: chosen, ...rest }) => inOrder(Object.assign({ ...rest }, ...chosen)))
}
