import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal: what is kept of a secret that is long enough not to be guessed. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
