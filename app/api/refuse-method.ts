import type { NextRequest } from 'next/server'
import { errorResponse, MethodRefused } from '@/app/api/errors'
import { requestLanguage } from '@/app/api/language'

/** Answers every method but GET in the one error shape; a route that only reads exports it under their names. */
export function refuseMethod(request: NextRequest): Response {
  const response = errorResponse(new MethodRefused(request.method), requestLanguage(request))
  response.headers.set('allow', 'GET, HEAD, OPTIONS')
  return response
}
