import type { Rank } from '@/domain/comparison/answers'

/**
 * How a row moved among the ranked ones: up or down by at least and at most so many places, `same` where both places are
 * decided and alike, `undecided` where the places that are possible then and now overlap.
 */
export type RankMove = { kind: 'up' | 'down'; least: number; most: number } | { kind: 'same' } | { kind: 'undecided' }

/** From the places of one period to those of another; null where the row has none in one of them. */
export function rankMove(before: Rank | null, now: Rank | null): RankMove | null {
  if (before === null || now === null) return null
  if (now.last < before.first) {
    return { kind: 'up', least: before.first - now.last, most: before.last - now.first }
  }
  if (now.first > before.last) {
    return { kind: 'down', least: now.first - before.last, most: now.last - before.first }
  }
  const isDecided = before.first === before.last && now.first === now.last
  return { kind: isDecided ? 'same' : 'undecided' }
}
