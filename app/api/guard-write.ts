import { Forbidden } from '@/app/api/errors'

/**
 * Changes come from this server's own pages, or from a program that is no browser and so sends no origin. The cookie of
 * a session is kept from other sites besides (SameSite).
 * @throws Forbidden
 */
export function guardWrite(headers: Pick<Headers, 'get'>): void {
  const host = headers.get('host') ?? ''
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new Forbidden('foreignOrigin', origin ?? site)
  if (origin !== null && (!URL.canParse(origin) || new URL(origin).host !== host)) {
    throw new Forbidden('foreignOrigin', origin)
  }
}
