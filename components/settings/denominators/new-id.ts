/** An id for a denominator that somebody adds: by chance, so that links to one that was removed never mean another. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5))
  return `d-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
