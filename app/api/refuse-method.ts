import type { NextRequest } from 'next/server'
import { errorResponse, MethodRefused } from '@/app/api/errors'
import { requestLanguage } from '@/app/api/language'

const ALLOWED = { allow: 'GET, HEAD, OPTIONS' }

/** Answers OPTIONS for a route that only reads. */
export function allowedMethods(): Response {
  return new Response(null, { status: 204, headers: ALLOWED })
}

/** Answers every method but GET in the one error shape; a route that only reads exports it under their names. */
export function refuseMethod(request: NextRequest): Response {
  const response = errorResponse(new MethodRefused(request.method), requestLanguage(request))
  response.headers.set('allow', ALLOWED.allow)
  return response
}
