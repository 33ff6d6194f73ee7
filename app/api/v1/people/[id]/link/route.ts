import type { NextRequest } from 'next/server'
import { madeLinkAnswer } from '@/app/answers/people'
import { originOf } from '@/app/api/origin'
import { respondToWrite } from '@/app/api/respond-to-write'
import { sendLink } from '@/app/send-link'
import { linkFor } from '@/auth/people'
import { database } from '@/db/client'

export {
  allowedToPost as OPTIONS,
  refuseButPost as DELETE,
  refuseButPost as GET,
  refuseButPost as PATCH,
  refuseButPost as PUT,
} from '@/app/api/refuse-method'

/** Makes a new link for somebody: to join, or to set a new password. */
export async function POST(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return respondToWrite(request, 'managePeople', async ({ locale, viewer }) => {
    const link = linkFor(database(), viewer, id, new Date())
    const made = madeLinkAnswer(database(), link, originOf(request.headers), false)
    return { ...made, isSent: await sendLink(made, locale) }
  })
}
