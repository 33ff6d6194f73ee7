import type { NextRequest } from 'next/server'
import { originOf } from '@/app/api/origin'
import { respondToWrite } from '@/app/api/respond-to-write'
import { readSentFile } from '@/app/api/sent-file'
import { bodyOf } from '@/app/files/body-of'
import { openCheck } from '@/app/files/open-file'
import { readLimits } from '@/imports/read/limits'

export {
  allowedToPost as OPTIONS,
  refuseButPost as DELETE,
  refuseButPost as GET,
  refuseButPost as PATCH,
  refuseButPost as PUT,
} from '@/app/api/refuse-method'

/** Holds a report that was exported earlier against the database as it is now. */
export function POST(request: NextRequest) {
  return respondToWrite(request, 'read', async ({ locale, viewer }) => {
    const old = await readSentFile(request, readLimits(process.env.GONGJI_IMPORT_MAX_MB).bytes)
    const reader = { locale, viewer, at: new Date(), origin: originOf(request.headers) }
    const answer = await openCheck(old.bytes, reader, request.signal)
    return new Response(bodyOf(answer.bytes), { headers: { 'content-type': 'application/json' } })
  })
}
