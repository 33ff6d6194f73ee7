import type { NextRequest } from 'next/server'
import { ledgerAnswer } from '@/app/answers/ledger'
import { ledgerParameters, rowOf } from '@/app/api/parameters'
import { respond } from '@/app/api/respond'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

export function GET(request: NextRequest) {
  return respond(request, ledgerParameters, ({ context, filter, parameters }) =>
    ledgerAnswer(context, filter, parameters.measure, rowOf(parameters)),
  )
}
