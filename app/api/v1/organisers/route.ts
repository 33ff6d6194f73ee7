import type { NextRequest } from 'next/server'
import { organisersAnswer } from '@/app/answers/organisers'
import { organisersParameters } from '@/app/api/parameters'
import { respondUnfiltered } from '@/app/api/respond'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

/** Organisers by a part of their names. */
export function GET(request: NextRequest) {
  return respondUnfiltered(request, organisersParameters, ({ context, parameters: { name } }) =>
    organisersAnswer(context, name),
  )
}
