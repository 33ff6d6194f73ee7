import type { NextRequest } from 'next/server'
import { settingsAnswer } from '@/app/answers/settings'
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
  return respondUnfiltered(request, noParameters, ({ context }) => settingsAnswer(context))
}
