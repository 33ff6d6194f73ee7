import type { NextRequest } from 'next/server'
import { linkAnswer } from '@/app/answers/people'
import { sessionAnswer } from '@/app/answers/session'
import { readJson } from '@/app/api/read-body'
import { respondFresh, respondToWrite } from '@/app/api/respond-to-write'
import { withCookies } from '@/app/api/set-cookies'
import { signIn } from '@/auth/sign-in'
import { takeLink } from '@/auth/take-link'
import { database } from '@/db/client'
import { takeLinkRequest } from '@/domain/people/answers'

export {
  allowedBoth as OPTIONS,
  refuseButBoth as DELETE,
  refuseButBoth as PATCH,
  refuseButBoth as PUT,
} from '@/app/api/refuse-method'

interface Context {
  params: Promise<{ id: string }>
}

const LONGEST = 8 * 1024

/** What a link is for; looking does not use it up. */
export async function GET(request: NextRequest, { params }: Context) {
  const { id } = await params
  return respondFresh(request, null, () => linkAnswer(database(), id, new Date()))
}

/** Uses the link up: sets the password, and signs in. */
export async function POST(request: NextRequest, { params }: Context) {
  const { id } = await params
  return respondToWrite(request, null, async () => {
    const sent = await readJson(request, takeLinkRequest, LONGEST)
    const { userName } = await takeLink(database(), id, sent, new Date())
    const again = { name: userName, password: sent.password }
    const { viewer, cookies } = await signIn(database(), again, request.headers, new Date())
    return withCookies(sessionAnswer(viewer), cookies)
  })
}
