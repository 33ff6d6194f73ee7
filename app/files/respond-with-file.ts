import type { NextRequest } from 'next/server'
import { answerContext } from '@/app/answers/context'
import { errorResponse } from '@/app/api/errors'
import { requestLanguage } from '@/app/api/language'
import { originOf } from '@/app/api/origin'
import { alreadyHas, headersOfState } from '@/app/api/respond'
import { bodyOf } from '@/app/files/body-of'
import type { Made } from '@/app/files/in-worker'
import type { Reader } from '@/app/files/open-file'
import { viewerOf } from '@/auth/viewer-of'
import { expectRight } from '@/domain/people/expect-right'
import { expectSight } from '@/domain/people/expect-sight'
import type { Naming } from '@/domain/reports/table'
import type { Filter } from '@/domain/statistics/filter'

/** Packing a long file on the way to the same machine would only cost time. */
const AS_IT_IS = 'private, no-cache, no-transform'

/** What servers write into their logs for it; no standard has a number. */
const CLIENT_GONE = 499

/**
 * Answers a request with a file that is made while it is sent. What is wrong with the question is an error of the usual
 * shape; what goes wrong later breaks the connection. A client that hangs up stops the work.
 * @param read reads the question before anything is made
 */
export async function respondWithFile(
  request: NextRequest,
  read: (query: URLSearchParams) => {
    filter: Filter
    open: (reader: Reader, signal: AbortSignal) => Promise<Made>
    headersFor: (reader: Reader, naming: Naming) => Record<string, string>
  },
): Promise<Response> {
  const locale = requestLanguage(request)
  try {
    const viewer = await viewerOf(request.headers)
    expectRight(viewer, 'read')
    const { filter, open, headersFor } = read(request.nextUrl.searchParams)
    // Before anything is answered: not even that there would be a file.
    expectSight(viewer, filter)
    const context = answerContext(locale, viewer)
    const present = headersOfState(context)
    if (alreadyHas(request, present.etag)) return new Response(null, { status: 304, headers: present })
    const reader = { locale, viewer, at: new Date(), origin: originOf(request.headers) }
    const own = headersFor(reader, context)
    if (request.method === 'HEAD') return new Response(null, { headers: { ...own, ...present } })
    const file = await open(reader, request.signal)
    const headers = { ...own, ...headersOfState({ ...context, revision: file.revision }), 'cache-control': AS_IT_IS }
    return new Response(bodyOf(file.bytes), { headers })
  } catch (error) {
    // Nobody is there to read it, and nothing went wrong.
    if (request.signal.aborted) return new Response(null, { status: CLIENT_GONE })
    return errorResponse(error, locale)
  }
}
