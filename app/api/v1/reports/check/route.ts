import type { NextRequest } from 'next/server'
import { BadBody } from '@/app/api/errors'
import { originOf } from '@/app/api/origin'
import { readBytes, readForm } from '@/app/api/read-body'
import { respondToWrite } from '@/app/api/respond-to-write'
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
  return respondToWrite(request, async (locale) => {
    const bytes = await readBytes(request, readLimits(process.env.GONGJI_IMPORT_MAX_MB).bytes)
    const form = await readForm(bytes, request.headers.get('content-type') ?? '')
    const file = form.get('file')
    if (file === null || typeof file === 'string') throw new BadBody('missing', 'file', '')
    const old = new Uint8Array(await file.arrayBuffer())
    const reader = { locale, at: new Date(), origin: originOf(request.headers) }
    const answer = await openCheck(old, reader, request.signal)
    return new Response(bodyOf(answer.bytes), { headers: { 'content-type': 'application/json' } })
  })
}
