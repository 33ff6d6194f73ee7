import type { NextRequest } from 'next/server'
import { openApiDocument } from '@/app/api/openapi'
import { originOf } from '@/app/api/origin'
import { noParameters } from '@/app/api/parameters'
import { respondUnfiltered } from '@/app/api/respond'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

export function GET(request: NextRequest) {
  const root = `${originOf(request.headers)}/api/v1`
  return respondUnfiltered(request, noParameters, ({ context }) => openApiDocument(context, root))
}
