import type { NextRequest } from 'next/server'
import { comparisonOverTimeAnswer } from '@/app/answers/compare/over-time'
import { overTimeOf, overTimeParameters } from '@/app/api/parameters'
import { respond } from '@/app/api/respond'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

export function GET(request: NextRequest) {
  return respond(request, overTimeParameters, ({ context, filter, parameters }) =>
    comparisonOverTimeAnswer(context, filter, overTimeOf(parameters)),
  )
}
