import type { NextRequest } from 'next/server'
import { changesAnswer } from '@/app/answers/changes/changes'
import { changesParameters } from '@/app/api/parameters'
import { respond } from '@/app/api/respond'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

export function GET(request: NextRequest) {
  return respond(request, changesParameters, ({ context, filter, parameters }) => {
    const { measure, since, until, per } = parameters
    return changesAnswer(context, filter, { subject: measure, since, until: until ?? null, per })
  })
}
