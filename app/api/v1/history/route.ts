import type { NextRequest } from 'next/server'
import { answerContext } from '@/app/answers/context'
import { historyAnswer } from '@/app/answers/history'
import { historyExport } from '@/app/answers/lists/history'
import { originOf } from '@/app/api/origin'
import { historyParameters, readParameters } from '@/app/api/parameters'
import { respondFresh } from '@/app/api/respond-to-write'
import { tableFile } from '@/app/files/table-file'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

/** What was changed, by whom and when; also as a file. Sign-ins do not count as data, so no answer is kept. */
export function GET(request: NextRequest) {
  return respondFresh(
    request,
    'seeUnpublished',
    ({ locale, viewer }) => {
      const query = readParameters(request.nextUrl.searchParams, historyParameters)
      const { limit, cursor, format, lang: _lang, ...asked } = query
      const context = answerContext(locale, viewer)
      if (format === undefined) return historyAnswer(context, asked, { limit, cursor: cursor ?? null })
      const at = new Date()
      const table = historyExport(context, asked, { at, origin: originOf(request.headers) })
      return tableFile(table, format, { kind: 'history', name: context.words('history.title'), at })
    },
    historyParameters,
  )
}
