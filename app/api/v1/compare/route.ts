import type { NextRequest } from 'next/server'
import { comparisonAnswer } from '@/app/answers/compare/comparison'
import { comparisonOf, comparisonParameters } from '@/app/api/parameters'
import { respond } from '@/app/api/respond'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

export function GET(request: NextRequest) {
  return respond(request, comparisonParameters, ({ context, filter, parameters }) =>
    comparisonAnswer(context, filter, comparisonOf(parameters)),
  )
}
