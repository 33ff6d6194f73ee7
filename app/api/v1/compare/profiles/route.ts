import type { NextRequest } from 'next/server'
import { profilesAnswer } from '@/app/answers/compare/profiles'
import { profilesParameters } from '@/app/api/parameters'
import { respond } from '@/app/api/respond'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

export function GET(request: NextRequest) {
  return respond(request, profilesParameters, ({ context, filter, parameters }) =>
    profilesAnswer(context, filter, parameters.measure),
  )
}
