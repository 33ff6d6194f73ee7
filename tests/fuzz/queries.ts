import fc from 'fast-check'
import { z } from 'zod'
import { methodOf, type RouteDescription } from '@/app/api/routes'
import { FILTER_KEYS } from '@/domain/statistics/filter'
import { filterSchema } from '@/domain/statistics/filter-schema'
import { parametersFor } from '@/tests/fuzz/from-schema'
import { junk, known } from '@/tests/fuzz/junk'
import { referTo } from '@/tests/fuzz/references'

type Pair = [string, string]

const FILTER = parametersFor(z.object(filterSchema.shape))

const NAMES = [
  ...FILTER_KEYS,
  'lang',
  'by',
  'key',
  'measure',
  'measures',
  'per',
  'against',
  'step',
  'since',
  'until',
  'limit',
  'cursor',
  'sort',
  'format',
  'what',
  'activity',
  'article',
  'person',
  'entity',
  'record',
  'action',
  'at',
]

const SORTS = ['-period', 'period', '-participants', 'name', '-date', 'date', '']

/** A page that begins at a cursor of an earlier answer: of this order or another, of this asker or another. */
const page: fc.Arbitrary<Pair[]> = fc
  .record({
    cursor: referTo('cursor'),
    limit: fc.constantFrom('1', '2', '7', '200', '201', '0'),
    sort: fc.option(fc.constantFrom(...SORTS), { nil: null }),
    sees: fc.boolean(),
  })
  .map(({ cursor, limit, sort, sees }) => [
    ['cursor', cursor],
    ['limit', limit],
    ...(sort === null ? [] : [['sort', sort] as Pair]),
    ...(sees ? [['review', 'all'] as Pair] : []),
  ])

/** What stands in a query behind its parameters: escapes that cannot be read, names without values, and the like. */
export const tails = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '&%',
      '&q=%zz',
      '&q=%E4%BD',
      '&=x',
      '&&',
      '&q=%00',
      '&%E0%A4%A=1',
      '&from[]=2024',
      '&q',
      '&;',
      '&q=%FF%FE',
      '&__proto__=1',
    ),
  },
)

export function queriesOf(route: RouteDescription): fc.Arbitrary<Pair[]> {
  const own = [...new URLSearchParams(route.example.query)] as Pair[]
  const each = [...new Set(own.map(([name]) => name))].map((name) => own.filter(([other]) => other === name))
  const suiting = { ...(route.filtered ? FILTER : {}), ...parametersFor(route.parameters) }
  const taken = Object.keys(suiting)
  const suited = fc
    .constantFrom(...taken)
    .chain((name) =>
      (suiting[name] as fc.Arbitrary<string[]>).map((values) => values.map((value): Pair => [name, value])),
    )
  const name = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...taken) },
    { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 1, arbitrary: junk },
  )
  const odd = fc.tuple(name, fc.oneof(known, junk)).map((pair): Pair[] => [pair])
  const more = fc.array(fc.oneof({ weight: 9, arbitrary: suited }, { weight: 1, arbitrary: odd }), { maxLength: 4 })
  const asked = fc.tuple(fc.nat(3), more, fc.nat(19)).map(([keeps, added, twice]) => {
    const named = new Map([...(keeps > 0 ? each : []), ...added].map((pairs) => [pairs[0]?.[0], pairs]))
    return [...named.values(), ...(twice === 0 ? added.slice(0, 1) : [])].flat()
  })
  // What is wrong with a query is told before a body is looked at: most bodies come without one.
  const isRead = methodOf(route) === 'GET'
  const pages = 'cursor' in route.parameters.shape
  return fc.oneof(
    { weight: isRead ? 1 : 14, arbitrary: fc.constant(own) },
    { weight: isRead ? 6 : 1, arbitrary: asked },
    ...(isRead && route.filtered ? [{ weight: 1, arbitrary: fc.constant([...own, ['review', 'all']] as Pair[]) }] : []),
    ...(pages
      ? [
          {
            weight: 5,
            arbitrary: fc
              .tuple(page, fc.nat(9))
              .map(([all, odd]) => all.filter(([each]) => odd === 0 || taken.includes(each))),
          },
        ]
      : []),
  )
}
