import type { Difference } from '@/domain/comparison/difference'
import type { Scale } from '@/domain/comparison/words'
import { scaledParts } from '@/domain/comparison/write-scaled'
import type { Words } from '@/domain/vocabulary'

/** A difference with its sign: +2,000余, 约−40; en +2,000+, about −40. Zero has none. */
export function writeDifference({ by, bound }: Difference, per: Scale, words: Words): string {
  const parts = scaledParts({ value: Math.abs(by), bound }, per, words)
  const sign = by > 0 ? '+' : by < 0 ? '−' : ''
  return parts === null ? '' : `${parts.before}${sign}${parts.number}${parts.after}`
}
