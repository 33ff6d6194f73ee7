import type { Candidate } from '@/domain/extraction/figures/reading'

/**
 * A quantity told twice is proposed once: the first time, or the more precise one of two that agree (近百名, 98名).
 * Parts are never the same as each other: 一等奖5名、二等奖5名.
 */
export function oncePerQuantity(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    const at = kept.findIndex((earlier) => isSame(earlier, candidate))
    const earlier = kept[at]
    if (!earlier) kept.push(candidate)
    else if (earlier.bound !== 'exact' && candidate.bound === 'exact') kept[at] = candidate
  }
  return kept.sort((a, b) => a.start - b.start)
}

function isSame(a: Candidate, b: Candidate): boolean {
  if (a.measure !== b.measure || a.realisation !== b.realisation) return false
  if (a.sentence.start === b.sentence.start) return false
  if (a.value === b.value) return !(a.part && b.part)
  return false
}
