import type { NextRequest } from 'next/server'
import { errorResponse, NoRoute } from '@/app/api/errors'
import { requestLanguage } from '@/app/api/language'

/** Every address below /api that no route of its own answers. */
export function GET(request: NextRequest): Response {
  return errorResponse(new NoRoute(request.nextUrl.pathname.slice(0, 200)), requestLanguage(request))
}

export { GET as DELETE, GET as PATCH, GET as POST, GET as PUT }
