import { publicOrigin } from '@/auth/library'

/**
 * Where the reader reaches this server, so that addresses in a file lead back to it: what GONGJI_ORIGIN says, else scheme
 * and host that the reader used.
 * @param headers of the request; the server itself adds x-forwarded-proto
 */
export function originOf(headers: Pick<Headers, 'get'>): string {
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0] ?? 'http'
  return publicOrigin() ?? `${scheme}://${headers.get('host') ?? 'localhost'}`
}
