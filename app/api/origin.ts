import type { NextRequest } from 'next/server'

/** Scheme and host that the reader used, so that addresses in a file lead back to this server. */
export function originOf(request: NextRequest): string {
  const scheme = request.headers.get('x-forwarded-proto')?.split(',')[0] ?? request.nextUrl.protocol.replace(':', '')
  return `${scheme}://${request.headers.get('host') ?? request.nextUrl.host}`
}
