import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { requestLanguage } from '@/app/api/language'
import { ADDRESS_HEADER } from '@/app/address-header'
import { contentSecurityPolicy } from '@/app/content-security-policy'
import en from '@/messages/en.json'
import zh from '@/messages/zh-CN.json'

/**
 * Gives each page a number used once, by which the browser knows the scripts that the server itself wrote. Refuses an
 * address whose percent-encoding cannot be read: the router would answer as if the server had failed.
 */
export function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl
  if (!isReadable(pathname)) return refuse(request)
  if (pathname.startsWith('/api/')) return NextResponse.next()
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), process.env.NODE_ENV === 'development')
  // The framework reads the number out of the policy of the request and writes it to its own scripts.
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set(ADDRESS_HEADER, pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

function refuse(request: NextRequest): Response {
  const message = (requestLanguage(request) === 'en' ? en : zh).badRequest.encoding
  const init = { status: 400, headers: { 'cache-control': 'no-store' } }
  if (!request.nextUrl.pathname.startsWith('/api/')) return new Response(message, init)
  return Response.json({ error: { code: 'bad_request', message, field: 'path' } }, init)
}

/** Pages, which need their number, and addresses with an escape in their path; not the files of the build. */
export const config = { matcher: ['/((?!_next/|api/|icon.svg).*)', '/(.*%.*)'] }
