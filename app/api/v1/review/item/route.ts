import type { NextRequest } from 'next/server'
import { reviewItemAnswer } from '@/app/answers/review'
import { NotFound } from '@/app/api/errors'
import { reviewItemParameters } from '@/app/api/parameters'
import { respondUnfiltered } from '@/app/api/respond'
import { BadRequest } from '@/domain/statistics/filter-schema'

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
    reviewItemParameters,
    ({ context, parameters: { article, activity } }) => {
      if (article !== undefined && activity !== undefined) throw new BadRequest('activity', 'repeated', activity)
      const id = article ?? activity
      if (id === undefined) throw new BadRequest('article', 'missing', '')
      const item = reviewItemAnswer(context, article === undefined ? { activity: id } : { article: id })
      if (item === null) throw new NotFound(id)
      return item
    },
    'seeUnpublished',
  )
}
