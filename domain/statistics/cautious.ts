import { openSides } from '@/domain/figures/quantity'
import { BOUNDS, type Bound, type Counting, type Exclusion, type Standing } from '@/domain/vocabulary'

/** The bounds whose number was surely reached: 86 and 2500余. Of 近2000 and 约300 no lower number is sure. */
export const SURE_BOUNDS: readonly Bound[] = BOUNDS.filter((bound) => !openSides(bound).below)

/**
 * Where a figure stands under a way of counting. Counted cautiously, one that would count as printed counts only if its
 * number was surely reached, and then with that number and its bound; else it is left out as `unsure`. What another rule
 * left out keeps its reason: caution comes after the choice among an activity's figures, it never picks another one.
 */
export function standingUnder(
  counting: Counting,
  standing: Standing,
  bound: Bound,
): Standing | Extract<Exclusion, 'unsure'> {
  return standing === 'counted' && counting === 'cautious' && !SURE_BOUNDS.includes(bound) ? 'unsure' : standing
}

/** The figures among counted ones that stand under a way of counting. */
export function standingFigures<Figure extends { bound: Bound }>(
  counting: Counting,
  counted: readonly Figure[],
): Figure[] {
  return counted.filter(({ bound }) => standingUnder(counting, 'counted', bound) === 'counted')
}
