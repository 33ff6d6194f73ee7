import type { NextRequest } from 'next/server'
import type { AnswerContext } from '@/app/answers/context'
import { activitiesExport, articlesExport, ledgerExport, promisesExport, statisticsExport } from '@/app/answers/export'
import { originOf } from '@/app/api/origin'
import { dimensionsOf, EXPORTS, type ExportKind, exportParameters, rowOf } from '@/app/api/parameters'
import { respond } from '@/app/api/respond'
import { beijingTime } from '@/domain/reports/head'
import type { Table } from '@/domain/reports/table'
import { csvStream } from '@/exports/csv'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

export function GET(request: NextRequest) {
  const asked = request.nextUrl.searchParams.get('what')
  const what = EXPORTS.find((each) => each === asked) ?? 'statistics'
  return WRITERS[what](request)
}

const WRITERS: Record<ExportKind, (request: NextRequest) => Response> = {
  statistics: (request) =>
    respond(request, exportParameters.statistics, ({ context, filter, parameters: { by } }) =>
      file(context, 'statistics', statisticsExport(context, filter, dimensionsOf(by), asking(request))),
    ),
  ledger: (request) =>
    respond(request, exportParameters.ledger, ({ context, filter, parameters: { measure, ...row } }) =>
      file(context, 'ledger', ledgerExport(context, filter, measure, rowOf(row), asking(request))),
    ),
  activities: (request) =>
    respond(request, exportParameters.activities, ({ context, filter, parameters: { sort, ...row } }) =>
      file(context, 'activities', activitiesExport(context, filter, sort, rowOf(row), asking(request))),
    ),
  articles: (request) =>
    respond(request, exportParameters.articles, ({ context, filter, parameters: { sort, ...row } }) =>
      file(context, 'articles', articlesExport(context, filter, sort, rowOf(row), asking(request))),
    ),
  promises: (request) =>
    respond(request, exportParameters.promises, ({ context, filter }) =>
      file(context, 'promises', promisesExport(context, filter, asking(request))),
    ),
}

function asking(request: NextRequest) {
  return { at: new Date(), origin: originOf(request.headers) }
}

/** The name is given twice: in ASCII for old programs, and in the reader's language (RFC 5987). */
function file({ words }: AnswerContext, what: ExportKind, table: Table): Response {
  const day = beijingTime(new Date()).slice(0, 10)
  const name = encodeURIComponent(words(`export.file.${what}`, { day }))
  return new Response(csvStream(table), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="gongji-${what}-${day}.csv"; filename*=UTF-8''${name}`,
    },
  })
}
