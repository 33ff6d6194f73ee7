import type { NextRequest } from 'next/server'
import { sessionAnswer } from '@/app/answers/session'
import { actingPerson } from '@/app/api/acting-person'
import { readJson } from '@/app/api/read-body'
import { respondToWrite } from '@/app/api/respond-to-write'
import { withCookies } from '@/app/api/set-cookies'
import { changePassword } from '@/auth/change-password'
import { signIn } from '@/auth/sign-in'
import { database } from '@/db/client'
import { passwordRequest } from '@/domain/people/answers'

export {
  allowedToReplace as OPTIONS,
  refuseButReplace as DELETE,
  refuseButReplace as GET,
  refuseButReplace as PATCH,
  refuseButReplace as POST,
} from '@/app/api/refuse-method'

const LONGEST = 8 * 1024

/** Sets a new password. All sessions end, and this one begins anew. */
export function PUT(request: NextRequest) {
  return respondToWrite(request, null, async ({ viewer }) => {
    const person = actingPerson(viewer, request.headers)
    const sent = await readJson(request, passwordRequest, LONGEST)
    await changePassword(database(), viewer, person, sent, new Date())
    const again = { name: person.userName, password: sent.password }
    const signedIn = await signIn(database(), again, request.headers, new Date())
    return withCookies(sessionAnswer(signedIn.viewer), signedIn.cookies)
  })
}
