import type { NextRequest } from 'next/server'
import { sessionAnswer } from '@/app/answers/session'
import { readJson } from '@/app/api/read-body'
import { respondFresh, respondToWrite } from '@/app/api/respond-to-write'
import { withCookies } from '@/app/api/set-cookies'
import { signIn, signOut } from '@/auth/sign-in'
import { database } from '@/db/client'
import { signInRequest } from '@/domain/people/answers'

export {
  allowedToComeAndGo as OPTIONS,
  refuseButComeAndGo as PATCH,
  refuseButComeAndGo as PUT,
} from '@/app/api/refuse-method'

const LONGEST = 8 * 1024

/** Who is signed in, and what is allowed; also for who is not. */
export function GET(request: NextRequest) {
  return respondFresh(request, null, ({ viewer }) => sessionAnswer(viewer))
}

export function POST(request: NextRequest) {
  return respondToWrite(request, null, async () => {
    const sent = await readJson(request, signInRequest, LONGEST)
    const { viewer, cookies } = await signIn(database(), sent, request.headers, new Date())
    return withCookies(sessionAnswer(viewer), cookies)
  })
}

export function DELETE(request: NextRequest) {
  return respondToWrite(request, null, async ({ viewer }) =>
    withCookies(null, await signOut(database(), viewer, request.headers, new Date())),
  )
}
