import type { Candidate } from '@/domain/extraction/figures/reading'
import { whoOf } from '@/domain/extraction/figures/who'

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
  if (a.measure !== b.measure || a.realisation !== b.realisation || !isSameWord(a.word, b.word)) return false
  if (a.sentence.start === b.sentence.start) return isTakenUp(a, b)
  if (a.basis !== b.basis || (a.part && b.part)) return false
  const [first, second] = [whoOf(a), whoOf(b)]
  const isSameNoun =
    first === second || (first !== null && second !== null && (first.endsWith(second) || second.endsWith(first)))
  // Small numbers meet by chance where they count different things.
  if (a.value === b.value) return isSameNoun || a.value >= 50
  return isSameNoun && (agrees(a, b) || agrees(b, a))
}

/** 名, 位 and 人 count the same people. */
function isSameWord(a: string, b: string): boolean {
  return a === b || (/^[名位人]$/.test(a) && /^[名位人]$/.test(b))
}

/** 带货直播5场，…，5场直播共有观众…: a later clause that begins with the same quantity. */
function isTakenUp(a: Candidate, b: Candidate): boolean {
  return (
    a.measure !== 'awards' &&
    b.before === '' &&
    a.value === b.value &&
    a.clause.start !== b.clause.start &&
    a.before !== ''
  )
}

/** Whether an exact number lies where a vague one points: 98 under 近百, 108 over 百余. */
function agrees(vague: Candidate, exact: Candidate): boolean {
  if (exact.bound !== 'exact') return false
  const share = exact.value / vague.value
  if (vague.bound === 'atMost') return share > 0.9 && share <= 1
  if (vague.bound === 'atLeast') return share >= 1 && share < 1.1
  return vague.bound === 'about' && share > 0.95 && share < 1.05
}

/** Names are counted only where their paragraph prints no number of what was visited on the same occasion. */
export function withoutCountedLists(candidates: Candidate[], text: string): Candidate[] {
  const paragraph = (start: number) => text.lastIndexOf('\n', start)
  const printed = candidates.filter(
    ({ measure, basis, realisation, scope }) =>
      measure === 'units' && basis === 'printed' && realisation === 'achieved' && scope === 'occasion',
  )
  return candidates.filter(
    ({ basis, start }) => basis === 'printed' || !printed.some((other) => paragraph(other.start) === paragraph(start)),
  )
}
