import type { NextRequest } from 'next/server'
import { statisticsAnswer } from '@/app/answers/statistics'
import { dimensionsOf, statisticsParameters } from '@/app/api/parameters'
import { respond } from '@/app/api/respond'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

export function GET(request: NextRequest) {
  return respond(request, statisticsParameters, ({ context, filter, parameters }) =>
    statisticsAnswer(context, filter, dimensionsOf(parameters.by)),
  )
}
