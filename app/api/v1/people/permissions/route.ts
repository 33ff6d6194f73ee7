import type { NextRequest } from 'next/server'
import { permissionsAnswer } from '@/app/answers/people'
import { respondFresh } from '@/app/api/respond-to-write'
import { database } from '@/db/client'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

/** Who may do what. */
export function GET(request: NextRequest) {
  return respondFresh(request, 'managePeople', () => permissionsAnswer(database()))
}
