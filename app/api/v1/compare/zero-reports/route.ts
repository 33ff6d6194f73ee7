import type { NextRequest } from 'next/server'
import { zeroReportsAnswer } from '@/app/answers/zero-reports'
import { zeroReportsParameters } from '@/app/api/parameters'
import { respond } from '@/app/api/respond'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

/** What of a period was not reported. */
export function GET(request: NextRequest) {
  return respond(request, zeroReportsParameters, ({ context, filter, parameters: { measure } }) =>
    zeroReportsAnswer(context, filter, measure),
  )
}
