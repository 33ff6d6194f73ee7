import type { NextRequest } from 'next/server'
import { actingPerson } from '@/app/api/acting-person'
import { respondToWrite } from '@/app/api/respond-to-write'
import { endSession } from '@/auth/sessions'
import { database } from '@/db/client'

export {
  allowedOnlyToRemove as OPTIONS,
  refuseButOnlyRemove as GET,
  refuseButOnlyRemove as PATCH,
  refuseButOnlyRemove as POST,
  refuseButOnlyRemove as PUT,
} from '@/app/api/refuse-method'

/** Ends one session of the person. */
export async function DELETE(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return respondToWrite(request, null, ({ viewer }) => {
    actingPerson(viewer, request.headers)
    endSession(database(), viewer, id, new Date())
    return new Response(null, { status: 204 })
  })
}
