import { findHits } from '@/domain/articles/search-terms'

/** Characters of a body that a list shows of it, and how many of them stand before a search hit. */
const LENGTH = 120
const LEAD = 20

/** The piece of a body that a list shows: around the first hit of a search text, else its beginning. */
export function excerptOf(body: string, q?: string): string {
  const hit = q === undefined ? undefined : findHits(body, q)[0]
  const start = hit === undefined || hit[1] <= LENGTH ? 0 : hit[0] - LEAD
  const piece = body.slice(start, start + LENGTH).replace(/\s+/g, ' ')
  return `${start > 0 ? '…' : ''}${piece}${start + LENGTH < body.length ? '…' : ''}`
}
