import type { NextRequest } from 'next/server'
import { queueAnswer } from '@/app/answers/review'
import { reviewParameters } from '@/app/api/parameters'
import { respondUnfiltered } from '@/app/api/respond'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

export function GET(request: NextRequest) {
  return respondUnfiltered(
    request,
    reviewParameters,
    ({ context, parameters: { limit, cursor } }) => queueAnswer(context, { limit, cursor: cursor ?? null }),
    'seeUnpublished',
  )
}
