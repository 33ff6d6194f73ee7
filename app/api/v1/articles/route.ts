import type { NextRequest } from 'next/server'
import { articleListAnswer } from '@/app/answers/articles'
import { articleListParameters, rowOf } from '@/app/api/parameters'
import { respond } from '@/app/api/respond'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

export function GET(request: NextRequest) {
  return respond(request, articleListParameters, ({ context, filter, parameters: { sort, limit, cursor, ...row } }) =>
    articleListAnswer(context, filter, { sort, limit, cursor: cursor ?? null }, rowOf(row)),
  )
}
