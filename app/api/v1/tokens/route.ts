import type { NextRequest } from 'next/server'
import { actingPerson } from '@/app/api/acting-person'
import { readJson } from '@/app/api/read-body'
import { respondFresh, respondToWrite } from '@/app/api/respond-to-write'
import { makeToken, tokensOf } from '@/auth/tokens'
import { database } from '@/db/client'
import { tokenRequest } from '@/domain/people/answers'

export {
  allowedBoth as OPTIONS,
  refuseButBoth as DELETE,
  refuseButBoth as PATCH,
  refuseButBoth as PUT,
} from '@/app/api/refuse-method'

const LONGEST = 8 * 1024

/** The tokens of the person. */
export function GET(request: NextRequest) {
  return respondFresh(request, null, ({ viewer }) => ({
    items: tokensOf(database(), actingPerson(viewer, request.headers), new Date()),
  }))
}

/** Makes a token; the answer is the only place where it stands. */
export function POST(request: NextRequest) {
  return respondToWrite(request, null, async ({ viewer }) => {
    const person = actingPerson(viewer, request.headers)
    return makeToken(database(), viewer, person, await readJson(request, tokenRequest, LONGEST), new Date())
  })
}
