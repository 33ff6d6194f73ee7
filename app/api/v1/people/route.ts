import type { NextRequest } from 'next/server'
import { madeLinkAnswer } from '@/app/answers/people'
import { originOf } from '@/app/api/origin'
import { readJson } from '@/app/api/read-body'
import { respondFresh, respondToWrite } from '@/app/api/respond-to-write'
import { sendLink } from '@/app/send-link'
import { invite } from '@/auth/people'
import { database } from '@/db/client'
import { allPeople } from '@/db/queries/people'
import { inviteRequest } from '@/domain/people/answers'

export {
  allowedBoth as OPTIONS,
  refuseButBoth as DELETE,
  refuseButBoth as PATCH,
  refuseButBoth as PUT,
} from '@/app/api/refuse-method'

const LONGEST = 64 * 1024

export function GET(request: NextRequest) {
  return respondFresh(request, 'managePeople', () => ({ items: allPeople(database()) }))
}

/** Invites somebody, and gives out the link to hand over. */
export function POST(request: NextRequest) {
  return respondToWrite(request, 'managePeople', async ({ locale, viewer }) => {
    const asked = await readJson(request, inviteRequest, LONGEST)
    const made = madeLinkAnswer(
      database(),
      invite(database(), viewer, asked, new Date()),
      originOf(request.headers),
      false,
    )
    return { ...made, isSent: await sendLink(made, locale) }
  })
}
