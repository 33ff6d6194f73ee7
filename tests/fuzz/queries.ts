import fc from 'fast-check'
import { methodOf, type RouteDescription } from '@/app/api/routes'
import { FILTER_KEYS } from '@/domain/statistics/filter'
import { junk, known } from '@/tests/fuzz/junk'
import { referTo } from '@/tests/fuzz/references'

type Pair = [string, string]

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

/** Which parameters name something that exists. */
const REFERRING = { activity: 'activity', article: 'article', person: 'person', record: 'activity' } as const

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
  const taken = [...Object.keys(route.parameters.shape), ...(route.filtered ? FILTER_KEYS : [])]
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...(taken.length > 0 ? taken : ['lang'])) },
    { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 1, arbitrary: junk },
  )
  const value = (of: string): fc.Arbitrary<string> => {
    const meant = fc.oneof({ weight: 3, arbitrary: known }, { weight: 2, arbitrary: junk })
    if (!(of in REFERRING)) return meant
    return fc.oneof({ weight: 3, arbitrary: referTo(REFERRING[of as keyof typeof REFERRING]) }, meant)
  }
  const pair = name.chain((of) => fc.tuple(fc.constant(of), value(of)))
  const more = fc.array(pair, { maxLength: 4 })
  const asked = fc
    .tuple(fc.boolean(), more, fc.nat(9))
    .map(([keeps, added, twice]) => [...(keeps ? own : []), ...added, ...(twice === 0 ? added.slice(0, 1) : [])])
  // What is wrong with a query is told before a body is looked at: most bodies come without one.
  const isRead = methodOf(route) === 'GET' && route.filtered
  const pages = 'cursor' in route.parameters.shape
  return fc.oneof(
    { weight: isRead ? 1 : 4, arbitrary: fc.constant(own) },
    { weight: isRead ? 6 : 1, arbitrary: asked },
    ...(isRead ? [{ weight: 1, arbitrary: fc.constant([...own, ['review', 'all']] as Pair[]) }] : []),
    ...(pages ? [{ weight: 5, arbitrary: page }] : []),
  )
}
