import type { Bound } from '@/domain/vocabulary'

/** A number with the vagueness that its source gave it. `value` is plain (people, units, yuan …), never negative. */
export interface Amount {
  value: number
  bound: Bound
}

/** A total over activities: the amount, and how many activities reported one. Nothing reported is null, never zero. */
export type Quantity =
  | { value: number; bound: Bound; reported: number; unreported: number }
  | { value: null; bound: null; reported: 0; unreported: number }

/** Each bound says which sides are open; joining bounds opens what either leaves open (counting rule 6). */
const OPEN_SIDES: Record<Bound, { above: boolean; below: boolean }> = {
  exact: { above: false, below: false },
  atLeast: { above: true, below: false },
  atMost: { above: false, below: true },
  about: { above: true, below: true },
}

/**
 * The bound of a sum of two amounts: the join of the lattice exact < atLeast, atMost < about.
 * Commutative, associative and idempotent.
 */
export function joinBounds(a: Bound, b: Bound): Bound {
  const above = OPEN_SIDES[a].above || OPEN_SIDES[b].above
  const below = OPEN_SIDES[a].below || OPEN_SIDES[b].below
  return boundOf({ above, below })
}

/** The bound that leaves these sides open. */
export function boundOf({ above, below }: { above: boolean; below: boolean }): Bound {
  if (above && below) return 'about'
  if (above) return 'atLeast'
  return below ? 'atMost' : 'exact'
}

/** The sum of amounts, bounds joined; null for no amounts at all, which is "not reported" and not zero. */
export function sumAmounts(amounts: readonly Amount[]): Amount | null {
  if (amounts.length === 0) return null
  return {
    value: amounts.reduce((sum, { value }) => sum + value, 0),
    bound: amounts.reduce<Bound>((joined, { bound }) => joinBounds(joined, bound), 'exact'),
  }
}

/**
 * The total over activities, given each activity's own amount or null where it reported none (counting rule 5).
 * @param perActivity one entry for each activity that counts
 */
export function totalOf(perActivity: readonly (Amount | null)[]): Quantity {
  const amounts = perActivity.filter((amount) => amount !== null)
  const sum = sumAmounts(amounts)
  if (sum === null) return { value: null, bound: null, reported: 0, unreported: perActivity.length }
  return { ...sum, reported: amounts.length, unreported: perActivity.length - amounts.length }
}

/** Whether the drawing of an amount has to show an open end above or below its value. */
export function openSides(bound: Bound): { above: boolean; below: boolean } {
  return OPEN_SIDES[bound]
}

/** What of an amount is surely there: nothing where it may be anything down to zero. */
export function surePart({ value, bound }: Amount): number {
  return OPEN_SIDES[bound].below ? 0 : value
}
