import type { NextRequest } from 'next/server'
import type { z } from 'zod'
import { errorResponse } from '@/app/api/errors'
import { guardWrite } from '@/app/api/guard-write'
import { requestLanguage } from '@/app/api/language'
import { noParameters, readParameters, refuseOthers } from '@/app/api/parameters'
import { viewerOf } from '@/auth/viewer-of'
import { expectRight } from '@/domain/people/expect-right'
import type { Right } from '@/domain/people/roles'
import type { Viewer } from '@/domain/people/viewer'
import type { Locale } from '@/domain/vocabulary'

export interface Acting {
  locale: Locale
  viewer: Viewer
}

/**
 * Answers a request that changes something: refuses it where it comes from elsewhere, and never lets its answer be kept.
 * @param right what who asks must be allowed; null where everybody may, as to sign in
 * @param work changes what is asked for, and gives the answer or makes a Response
 */
export async function respondToWrite(
  request: NextRequest,
  right: Right | null,
  work: (acting: Acting) => Promise<unknown> | unknown,
): Promise<Response> {
  try {
    guardWrite(request.headers)
  } catch (error) {
    return errorResponse(error, requestLanguage(request))
  }
  return respondFresh(request, right, work)
}

/**
 * Answers a request for what changes without the database doing so: its answer is never kept.
 * @param work gives the answer, or makes a Response
 * @param parameters what may stand in the query
 */
export async function respondFresh(
  request: NextRequest,
  right: Right | null,
  work: (acting: Acting) => Promise<unknown> | unknown,
  parameters: z.ZodObject = noParameters,
): Promise<Response> {
  const locale = requestLanguage(request)
  try {
    refuseOthers(request.nextUrl.searchParams, Object.keys(parameters.shape))
    readParameters(request.nextUrl.searchParams, parameters)
    const viewer = await viewerOf(request.headers)
    if (right !== null) expectRight(viewer, right)
    const answer = await work({ locale, viewer })
    if (!(answer instanceof Response)) return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
    if (!answer.headers.has('cache-control')) answer.headers.set('cache-control', 'no-store')
    return answer
  } catch (error) {
    return errorResponse(error, locale)
  }
}
