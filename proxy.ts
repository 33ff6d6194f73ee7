import { type NextRequest, NextResponse } from 'next/server'
import { requestLanguage } from '@/app/api/language'
import en from '@/messages/en.json'
import zh from '@/messages/zh-CN.json'

/**
 * Refuses an address whose percent-encoding cannot be read: the router itself would answer as if the server had failed.
 * All other addresses pass.
 */
export function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl
  try {
    decodeURIComponent(pathname)
    return NextResponse.next()
  } catch {
    const message = (requestLanguage(request) === 'en' ? en : zh).badRequest.encoding
    const init = { status: 400, headers: { 'cache-control': 'no-store' } }
    if (!pathname.startsWith('/api/')) return new Response(message, init)
    return Response.json({ error: { code: 'bad_request', message, field: 'path' } }, init)
  }
}

/** Only addresses with an escape in their path come here. */
export const config = { matcher: '/(.*%.*)' }
