import type { NextRequest } from 'next/server'
import { readJson } from '@/app/api/read-body'
import { respondToWrite } from '@/app/api/respond-to-write'
import { database } from '@/db/client'
import { decide } from '@/db/writes/decide'
import { decisionRequest } from '@/domain/review/decision'

export {
  allowedToPost as OPTIONS,
  refuseButPost as DELETE,
  refuseButPost as GET,
  refuseButPost as PATCH,
  refuseButPost as PUT,
} from '@/app/api/refuse-method'

/** A decision is a few lines of text. */
const LONGEST = 1024 * 1024

export function POST(request: NextRequest) {
  return respondToWrite(request, 'review', async ({ viewer }) => {
    const { decision } = await readJson(request, decisionRequest, LONGEST)
    return decide(database(), viewer, new Date(), decision)
  })
}
