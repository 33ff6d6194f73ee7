import type { NextRequest } from 'next/server'
import { actingPerson } from '@/app/api/acting-person'
import { respondFresh, respondToWrite } from '@/app/api/respond-to-write'
import { endAllSessions, presentSession, sessionsOf } from '@/auth/sessions'
import { database } from '@/db/client'

export {
  allowedToRemove as OPTIONS,
  refuseButRemove as PATCH,
  refuseButRemove as POST,
  refuseButRemove as PUT,
} from '@/app/api/refuse-method'

/** Where the person is signed in. */
export function GET(request: NextRequest) {
  return respondFresh(request, null, async ({ viewer }) => {
    const person = actingPerson(viewer, request.headers)
    return { items: sessionsOf(database(), person, await presentSession(request.headers), new Date()) }
  })
}

/** Signs the person out everywhere. */
export function DELETE(request: NextRequest) {
  return respondToWrite(request, null, ({ viewer }) => {
    actingPerson(viewer, request.headers)
    endAllSessions(database(), viewer, new Date())
    return new Response(null, { status: 204 })
  })
}
