import { Forbidden } from '@/app/api/errors'

/** Names of this machine for itself. A browser sends another one where a foreign name was made to point here. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/

/**
 * Until people can sign in, changes come from this machine only: from this server's own pages, or from a program that
 * is no browser and so sends no origin.
 * @throws Forbidden
 */
export function guardWrite(headers: Pick<Headers, 'get'>): void {
  const host = headers.get('host') ?? ''
  if (!LOOPBACK.test(host)) throw new Forbidden('foreignHost', host)
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new Forbidden('foreignOrigin', origin ?? site)
  if (origin !== null && (!URL.canParse(origin) || new URL(origin).host !== host)) {
    throw new Forbidden('foreignOrigin', origin)
  }
}
