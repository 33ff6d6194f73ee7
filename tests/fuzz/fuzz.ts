import fc from 'fast-check'
import { ROUTES, type RouteDescription } from '@/app/api/routes'
import { entries } from '@/app/files/shelf'
import { saveReading } from '@/auth/reading'
import { database } from '@/db/client'
import { storedSetting } from '@/db/queries/stored-setting'
import { OPERATOR } from '@/domain/people/viewer'
import { nameOf } from '@/tests/factories/every-route'
import { type Asker, askAgain } from '@/tests/fuzz/askers'
import { type Input, inputsFor } from '@/tests/fuzz/inputs'
import { holdAgainstLaws } from '@/tests/fuzz/laws'
import { expectStillHidden } from '@/tests/fuzz/secrets'
import { type Exchange, sendInput } from '@/tests/fuzz/send'
import { stateOf } from '@/tests/fuzz/state'
import { uploads } from '@/tests/fuzz/uploads'
import { beginWorld, type World } from '@/tests/fuzz/world'

export interface Fuzzed {
  route: string
  inputs: number
  /** How many answers there were of each status. */
  statuses: Record<string, number>
  seconds: number
}

/** How often a route is asked, where it is not as often as the others: what reads files, makes files, or hashes passwords. */
const SHARES: Record<string, number> = {
  'POST /imports': 0.5,
  'POST /settings/denominators/read': 1,
  'POST /reports/check': 0.3,
  'POST /settings/integrity': 0.05,
  'POST /reports': 0.1,
  'GET /reports/sheets': 0.1,
  'GET /export': 0.1,
  'POST /session': 0.3,
  'PUT /session/password': 0.2,
  'POST /links/{id}': 0.3,
  'POST /decisions': 3,
}

/** After these an asker may be signed out, and signs in again. */
const ENDS_SESSIONS = [
  'POST /session',
  'DELETE /session',
  'DELETE /session/all',
  'DELETE /session/all/{id}',
  'PUT /session/password',
]

/**
 * Sends inputs to every route, all routes in turn and that several times, so that what one stores the next ones meet.
 * @param inputs at least how many in all
 * @param rounds how many times
 * @throws with the smallest input that was found to break a law, and the seed that finds it again
 */
export async function fuzz(
  inputs: number,
  seed: number,
  rounds: number,
  tell: (round: readonly Fuzzed[]) => void = () => {},
): Promise<Fuzzed[]> {
  const world = await beginWorld()
  const files = await uploads()
  const state = stateOf(database())
  const sum = ROUTES.reduce((total, route) => total + shareOf(route), 0)
  const all = ROUTES.map((route): Fuzzed => ({ route: nameOf(route), inputs: 0, statuses: {}, seconds: 0 }))
  for (let round = 0; round < rounds; round++) {
    for (const [place, route] of ROUTES.entries()) {
      const numRuns = Math.ceil((inputs * shareOf(route)) / sum / rounds)
      const fuzzed = all[place] as Fuzzed
      const began = Date.now()
      const holds = async (input: Input) => {
        const before = state()
        const exchange = await sendInput(world, route, input)
        await holdAgainstLaws(route, exchange, world.secrets, before, state())
        const { status } = exchange.response
        fuzzed.statuses[status] = (fuzzed.statuses[status] ?? 0) + 1
        await afterwards(world, route, exchange)
      }
      const property = fc.asyncProperty(inputsFor(route, world.askers, files), holds)
      const found = await fc.check(property, {
        numRuns,
        seed: seed + round * ROUTES.length + place,
        endOnFailure: false,
      })
      if (found.failed) {
        const what = found.errorInstance instanceof Error ? found.errorInstance.stack : found.errorInstance
        throw new Error(`seed ${seed}, round ${round + 1}, ${nameOf(route)}: ${what}`)
      }
      fuzzed.inputs += numRuns
      fuzzed.seconds += (Date.now() - began) / 1000
    }
    tell(all)
  }
  expectStillHidden()
  expectFilesMade()
  return all
}

/** @throws Error where a file was asked for, and making it failed for a reason that nobody foresaw */
function expectFilesMade(): void {
  const failed = entries().filter(({ fault }) => fault === 'unexpected')
  if (failed.length > 0) throw new Error(failed.map(({ query, detail }) => `${query}: ${detail}`).join('\n'))
}

function shareOf(route: RouteDescription): number {
  return SHARES[nameOf(route)] ?? 1
}

/** How many of each kind are kept to be referred to: the latest. */
const KEPT = 100

/** Keeps what an answer gave out, and puts right what would keep the inputs after it out. */
async function afterwards(
  world: World,
  route: RouteDescription,
  { asker, body, response, bytes }: Exchange,
): Promise<void> {
  if (response.status >= 300) return
  if (/^application\/json/.test(response.headers.get('content-type') ?? '')) {
    const answer = JSON.parse(bytes.toString()) as { nextCursor?: string | null; address?: string; id?: string }
    const { cursor, link, report } = world.given
    if (answer.nextCursor) {
      const both = [answer.nextCursor, changedCursor(answer.nextCursor, bytes.length)]
      keep(cursor, ...both.map((each) => ({ path: route.path, cursor: each })))
    }
    if (answer.address) keep(link, answer.address.split('/').at(-1) ?? '')
    if (route.path === '/reports' && answer.id) keep(report, answer.id)
  }
  if (nameOf(route) === 'PUT /settings/reading') {
    const version = storedSetting(database(), 'reading')?.version ?? 0
    saveReading(database(), OPERATOR, version, 'automatic', new Date())
  }
  if (ENDS_SESSIONS.includes(nameOf(route)) && asker.person !== null) {
    const password = (body as { password?: unknown } | null)?.password
    if (route.name === 'changePassword') asker.person.password = String(password)
    const again: Asker = await askAgain(asker)
    world.askers[world.askers.indexOf(asker)] = again
  }
}

function keep<Kept>(kept: Kept[], ...more: Kept[]): void {
  kept.push(...more)
  kept.splice(0, kept.length - KEPT)
}

/** A cursor with something wrong with it: cut off, a character changed, of another order, or with a place that is no text. */
function changedCursor(cursor: string, place: number): string {
  const at = place % cursor.length
  const read = Buffer.from(cursor, 'base64url').toString()
  const rewritten = (change: (text: string) => string) => Buffer.from(change(read)).toString('base64url')
  const changes = [
    () => cursor.slice(0, at),
    () => `${cursor.slice(0, at)}A${cursor.slice(at + 1)}`,
    () => rewritten((text) => text.replace(/^\["[^"]*"/, '["name"')),
    () => rewritten((text) => text.replace(/,"[^"]*"/, ',1e308')),
    () => rewritten((text) => text.replace(/,"[^"]*"/, ',"\\u0000\\ud800"')),
    () => rewritten((text) => text.replace(/\]$/, ',"before"]')),
    () => rewritten((text) => text.replace(/\]$/, ',"x"]')),
  ]
  return changes[place % changes.length]?.() ?? ''
}
