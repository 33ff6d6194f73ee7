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

/** Names are counted only where their paragraph prints no number of them. */
export function withoutCountedLists(candidates: Candidate[], text: string): Candidate[] {
  const paragraph = (start: number) => text.lastIndexOf('\n', start)
  const printed = candidates.filter(
    ({ measure, basis, realisation }) => measure === 'units' && basis === 'printed' && realisation === 'achieved',
  )
  return candidates.filter(
    ({ basis, start }) => basis === 'printed' || !printed.some((other) => paragraph(other.start) === paragraph(start)),
  )
}
