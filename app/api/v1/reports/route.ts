import type { NextRequest } from 'next/server'
import { answerContext, wordsOf } from '@/app/answers/context'
import { originOf } from '@/app/api/origin'
import { readJson } from '@/app/api/read-body'
import { respondFresh, respondToWrite } from '@/app/api/respond-to-write'
import { readFileRequest } from '@/app/files/file-request'
import { itemOf, recentFiles, startJob } from '@/app/files/jobs'
import { expectSight } from '@/domain/people/expect-sight'
import { reportRequestSchema } from '@/domain/reports/file-answers'

export {
  allowedBoth as OPTIONS,
  refuseButBoth as DELETE,
  refuseButBoth as PATCH,
  refuseButBoth as PUT,
} from '@/app/api/refuse-method'

/** The files made last. */
export function GET(request: NextRequest) {
  return respondFresh(request, 'read', ({ locale, viewer }) => ({ items: recentFiles(viewer, wordsOf(locale)) }))
}

/** Bytes of a body: the longest query, also where each of its characters is escaped. */
const LONGEST_BODY = 128 * 1024

/** Makes a file and keeps it, however long it takes. */
export function POST(request: NextRequest) {
  return respondToWrite(request, 'read', async ({ locale, viewer }) => {
    const { query, format } = await readJson(request, reportRequestSchema, LONGEST_BODY)
    const params = new URLSearchParams(query)
    params.set('format', format)
    const context = answerContext(locale, viewer)
    const reader = { locale, viewer, at: new Date(), origin: originOf(request.headers) }
    const asked = readFileRequest(params)
    expectSight(viewer, asked.filter)
    const entry = startJob(asked, context, reader)
    return Response.json(itemOf(entry, context.words), { status: 202 })
  })
}
