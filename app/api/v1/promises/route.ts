import type { NextRequest } from 'next/server'
import { promisesAnswer } from '@/app/answers/promises'
import { promisesParameters } from '@/app/api/parameters'
import { respond } from '@/app/api/respond'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

export function GET(request: NextRequest) {
  return respond(request, promisesParameters, ({ context, filter, parameters: { limit, cursor } }) =>
    promisesAnswer(context, filter, { limit, cursor: cursor ?? null }),
  )
}
