import type { NextRequest } from 'next/server'
import { readFileRequest } from '@/app/files/file-request'
import { openLook } from '@/app/files/open-file'
import { respondWithFile } from '@/app/files/respond-with-file'
import { BadRequest } from '@/domain/statistics/filter-schema'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

/** What an Excel file would begin with, sheet by sheet. */
export function GET(request: NextRequest) {
  return respondWithFile(request, (query) => {
    if (query.has('format')) throw new BadRequest('format', 'unknownParameter', 'format')
    const asked = readFileRequest(new URLSearchParams([...query, ['format', 'xlsx']]))
    return {
      filter: asked.filter,
      open: (reader, signal) => openLook(asked, reader, signal),
      headersFor: () => ({ 'content-type': 'application/json' }),
    }
  })
}
