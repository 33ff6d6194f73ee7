import fc from 'fast-check'
import { ROUTES } from '@/app/api/routes'
import type { Database } from '@/db/client'
import { nameOf } from '@/tests/factories/every-route'
import type { Asker } from '@/tests/fuzz/askers'
import { type Input, inputsFor } from '@/tests/fuzz/inputs'
import { holdAgainstLaws } from '@/tests/fuzz/laws'

export interface Fuzzed {
  route: string
  inputs: number
  statuses: Record<string, number>
  seconds: number
}

/** These begin work of a process of its own with each input, so they get fewer. */
const COSTLY = [
  'POST /imports',
  'POST /settings/integrity',
  'POST /reports',
  'POST /reports/check',
  'GET /reports/sheets',
  'GET /export',
  'POST /settings/denominators/read',
]
const SHARE_OF_COSTLY = 0.05

/** These hash passwords, which is slow on purpose. */
const HASHING = ['POST /session', 'PUT /session/password', 'POST /links/{id}']
const SHARE_OF_HASHING = 0.2

/** Where it succeeds, everybody after it would only be told to sign in. */
const ENDS_SESSIONS = ['PUT /session/password']

/** Ends the askers' own sessions, or the public reading that others rely on. */
const LEFT_OUT = ['DELETE /session', 'DELETE /session/all', 'PUT /settings/reading']

/**
 * Sends inputs to every route and holds each answer against the laws.
 * @param inputs how many in all; those that costly routes do not get go to the others
 * @throws with the smallest input that was found to break a law, and the seed that finds it again
 */
export async function fuzz(
  db: Database,
  askers: readonly Asker[],
  inputs: number,
  seed: number,
  tell: (done: Fuzzed) => void,
): Promise<number> {
  const isLast = (route: (typeof ROUTES)[number]) => Number(ENDS_SESSIONS.includes(nameOf(route)))
  const routes = ROUTES.filter((route) => !LEFT_OUT.includes(nameOf(route))).sort((a, b) => isLast(a) - isLast(b))
  const weights = routes.map((route) =>
    COSTLY.includes(nameOf(route)) ? SHARE_OF_COSTLY : HASHING.includes(nameOf(route)) ? SHARE_OF_HASHING : 1,
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  let done = 0
  for (const [place, route] of routes.entries()) {
    const numRuns = Math.ceil((inputs * (weights[place] ?? 1)) / sum)
    const statuses: Record<string, number> = {}
    const began = Date.now()
    const holds = async (input: Input) => {
      const status = await holdAgainstLaws(db, route, input, askers)
      statuses[status] = (statuses[status] ?? 0) + 1
    }
    const found = await fc.check(fc.asyncProperty(inputsFor(route, askers.length), holds), { numRuns, seed })
    if (found.failed) {
      const [input] = found.counterexample ?? []
      const sent = JSON.stringify({ ...input, body: input?.body?.type }).slice(0, 2000)
      throw new Error(`seed ${seed}, ${nameOf(route)}: ${found.errorInstance}\n${sent}`)
    }
    done += numRuns
    tell({ route: nameOf(route), inputs: numRuns, statuses, seconds: (Date.now() - began) / 1000 })
  }
  return done
}
