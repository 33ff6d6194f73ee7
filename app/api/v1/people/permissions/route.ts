import type { NextRequest } from 'next/server'
import { answerContext } from '@/app/answers/context'
import { permissionsAnswer } from '@/app/answers/people'
import { permissionsParameters, readParameters } from '@/app/api/parameters'
import { respondFresh } from '@/app/api/respond-to-write'
import { tableFile } from '@/app/files/table-file'
import { database } from '@/db/client'
import { permissionsTable } from '@/domain/people/permissions-table'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

/** Who may do what, also as a file. */
export function GET(request: NextRequest) {
  return respondFresh(
    request,
    'managePeople',
    ({ locale, viewer }) => {
      const { format } = readParameters(request.nextUrl.searchParams, permissionsParameters)
      const answer = permissionsAnswer(database())
      if (format === undefined) return answer
      const context = answerContext(locale, viewer)
      const name = context.words('people.permissions')
      return tableFile(permissionsTable(answer.items, context), format, { kind: 'permissions', name, at: new Date() })
    },
    permissionsParameters,
  )
}
