import type { NextRequest } from 'next/server'
import { errorResponse } from '@/app/api/errors'
import { guardWrite } from '@/app/api/guard-write'
import { requestLanguage } from '@/app/api/language'
import { noParameters, readParameters, refuseOthers } from '@/app/api/parameters'
import type { Locale } from '@/domain/vocabulary'

/**
 * Answers a request that changes something: refuses it where it comes from elsewhere, and never lets its answer be kept.
 * @param work changes what is asked for, and gives the answer
 */
export async function respondToWrite(
  request: NextRequest,
  work: (locale: Locale) => Promise<unknown> | unknown,
): Promise<Response> {
  const locale = requestLanguage(request)
  try {
    guardWrite(request.headers)
    refuseOthers(request.nextUrl.searchParams, Object.keys(noParameters.shape))
    readParameters(request.nextUrl.searchParams, noParameters)
    return Response.json(await work(locale), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return errorResponse(error, locale)
  }
}
