import { BOUNDS, type Bound } from '@/domain/vocabulary'

/** How many figures of a total carry each bound: where the total's own bound comes from. */
export function countBounds(figures: readonly { bound: Bound }[]): Record<Bound, number> {
  const counts = BOUNDS.map((bound) => [bound, figures.filter((figure) => figure.bound === bound).length])
  return Object.fromEntries(counts) as Record<Bound, number>
}
