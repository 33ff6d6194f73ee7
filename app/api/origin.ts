/**
 * Scheme and host that the reader used, so that addresses in a file lead back to this server.
 * @param headers of the request; the server itself adds x-forwarded-proto
 */
export function originOf(headers: Pick<Headers, 'get'>): string {
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0] ?? 'http'
  return `${scheme}://${headers.get('host') ?? 'localhost'}`
}
