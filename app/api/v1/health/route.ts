import type { NextRequest } from 'next/server'
import { noParameters } from '@/app/api/parameters'
import { respondUnfiltered } from '@/app/api/respond'
import { version } from '@/package.json'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

/** That the server answers, and its database: reading the revision has asked it. */
export function GET(request: NextRequest) {
  return respondUnfiltered(
    request,
    noParameters,
    ({ context }) => ({ status: 'ok', database: 'ok', version, revision: context.revision }),
    null,
  )
}
