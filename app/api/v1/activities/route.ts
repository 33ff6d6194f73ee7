import type { NextRequest } from 'next/server'
import { activityListAnswer } from '@/app/answers/activities'
import { activityListParameters, rowOf } from '@/app/api/parameters'
import { respond } from '@/app/api/respond'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

export function GET(request: NextRequest) {
  return respond(request, activityListParameters, ({ context, filter, parameters: { sort, limit, cursor, ...row } }) =>
    activityListAnswer(context, filter, { sort, limit, cursor: cursor ?? null }, rowOf(row)),
  )
}
