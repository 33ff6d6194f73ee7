import type { NextRequest } from 'next/server'
import { revisionAsked } from '@/app/answers/changes/revisions'
import { ledgerAnswer, ledgerAt } from '@/app/answers/ledger'
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
  return respond(request, ledgerParameters, ({ context, filter, parameters }) => {
    const { measure, at, sort, limit, cursor } = parameters
    const row = rowOf(parameters)
    const page = { sort, limit, cursor: cursor ?? null }
    if (at === undefined) return ledgerAnswer(context, filter, measure, row, page)
    return ledgerAt(context, filter, measure, row, revisionAsked(context.db, 'at', at), page)
  })
}
