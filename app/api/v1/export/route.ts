import type { NextRequest } from 'next/server'
import { fileHeaders, fileName } from '@/app/files/file-name'
import { readFileRequest } from '@/app/files/file-request'
import { openFile } from '@/app/files/open-file'
import { respondWithFile } from '@/app/files/respond-with-file'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

/** A list or report as a file. */
export function GET(request: NextRequest) {
  return respondWithFile(request, (query) => {
    const asked = readFileRequest(query)
    const { format } = asked
    const { what } = asked.subject
    return {
      filter: asked.filter,
      open: (reader, signal) => openFile(asked, reader, signal),
      headersFor: ({ at }, naming) => fileHeaders(what, format, { at, name: fileName(asked, at, naming) }),
    }
  })
}
