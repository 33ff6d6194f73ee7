import fc from 'fast-check'
import type { RouteDescription } from '@/app/api/routes'
import type { Asker } from '@/tests/fuzz/askers'
import { type Body, bodiesOf } from '@/tests/fuzz/bodies'
import type { SentFile } from '@/tests/fuzz/bombs'
import { junk } from '@/tests/fuzz/junk'
import { queriesOf, tails } from '@/tests/fuzz/queries'
import { type Reference, referTo } from '@/tests/fuzz/references'

/** One request to a route: by whom, with which query, id and body. */
export interface Input {
  asker: number
  query: [string, string][]
  /** Stands behind the query as it is. */
  tail: string
  id: string
  /** Stands behind the path as it is. */
  escape: string
  body: Body | null
}

/** What the ids in the addresses of routes are of. */
const NAMED: [begins: string, what: Reference][] = [
  ['/activities', 'activity'],
  ['/articles', 'article'],
  ['/imports', 'file'],
  ['/reports', 'report'],
  ['/views', 'view'],
  ['/session/all', 'session'],
  ['/links', 'link'],
  ['/tokens', 'token'],
  ['/people', 'person'],
]

const IDS = ['activity-east', 'article-east', 'activity-chaoyang', 'article-chaoyang', '110101', '1', 'etown']

function idsOf({ path, example }: RouteDescription): fc.Arbitrary<string> {
  if (!path.includes('{id}')) return fc.constant('')
  const what = NAMED.find(([begins]) => path.startsWith(begins))?.[1]
  return fc.oneof(
    { weight: 6, arbitrary: what ? referTo(what) : fc.constantFrom('110101', '110105', 'etown', 'citywide') },
    { weight: 2, arbitrary: fc.constantFrom(...IDS, example.id ?? '1') },
    { weight: 2, arbitrary: junk },
  )
}

const escapes = fc.oneof(
  { weight: 30, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('%', '%E4%BD', '%zz', '%c0%ae%c0%ae', '/%2e%2e/', '%00', '//', '%FF') },
)

/** Every kind of request to one route. */
export function inputsFor(
  route: RouteDescription,
  askers: readonly Asker[],
  files: fc.Arbitrary<SentFile>,
): fc.Arbitrary<Input> {
  // Most others are told that they may not before much of their input is looked at.
  const trusted = fc.constantFrom(...[...askers.keys()].filter((place) => (askers[place]?.mayMeet.length ?? 0) > 1))
  return fc.record({
    asker: fc.oneof({ weight: 2, arbitrary: fc.nat(askers.length - 1) }, { weight: 1, arbitrary: trusted }),
    query: queriesOf(route),
    tail: tails,
    id: idsOf(route),
    escape: escapes,
    body: bodiesOf(route, files),
  })
}
