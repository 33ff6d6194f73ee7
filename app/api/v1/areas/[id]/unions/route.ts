import type { NextRequest } from 'next/server'
import { areaUnionsAnswer } from '@/app/answers/area-unions'
import { NotFound } from '@/app/api/errors'
import { noParameters } from '@/app/api/parameters'
import { respond } from '@/app/api/respond'
import { AREA_CODES } from '@/domain/vocabulary'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

/** The streets, towns and other unions of an area. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return respond(request, noParameters, ({ context, filter }) => {
    const area = AREA_CODES.find((each) => each === id)
    if (area === undefined) throw new NotFound(id)
    return areaUnionsAnswer(context, filter, area)
  })
}
