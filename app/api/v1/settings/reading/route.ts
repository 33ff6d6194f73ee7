import type { NextRequest } from 'next/server'
import { readingAnswer } from '@/app/answers/people'
import { readJson } from '@/app/api/read-body'
import { respondFresh, respondToWrite } from '@/app/api/respond-to-write'
import { saveReading } from '@/auth/reading'
import { database } from '@/db/client'
import { readingRequest } from '@/domain/people/answers'

export {
  allowedToSet as OPTIONS,
  refuseButSet as DELETE,
  refuseButSet as PATCH,
  refuseButSet as POST,
} from '@/app/api/refuse-method'

const LONGEST = 8 * 1024

/** Who may read without signing in. */
export function GET(request: NextRequest) {
  return respondFresh(request, 'operate', () => readingAnswer(database(), request.headers))
}

export function PUT(request: NextRequest) {
  return respondToWrite(request, 'operate', async ({ viewer }) => {
    const { version, reading } = await readJson(request, readingRequest, LONGEST)
    saveReading(database(), viewer, version, reading, new Date())
    return readingAnswer(database(), request.headers)
  })
}
