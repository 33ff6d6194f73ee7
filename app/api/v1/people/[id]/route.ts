import type { NextRequest } from 'next/server'
import { expectPerson } from '@/app/answers/people'
import { readJson } from '@/app/api/read-body'
import { respondToWrite } from '@/app/api/respond-to-write'
import { changePerson } from '@/auth/people'
import { database } from '@/db/client'
import { changePersonRequest } from '@/domain/people/answers'

export {
  allowedToReplace as OPTIONS,
  refuseButReplace as DELETE,
  refuseButReplace as GET,
  refuseButReplace as PATCH,
  refuseButReplace as POST,
} from '@/app/api/refuse-method'

const LONGEST = 64 * 1024

/** Changes somebody's name, email, role, limits, or whether the person may sign in. */
export async function PUT(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return respondToWrite(request, 'managePeople', async ({ viewer }) => {
    const asked = await readJson(request, changePersonRequest, LONGEST)
    changePerson(database(), viewer, id, asked, new Date())
    return expectPerson(database(), id)
  })
}
