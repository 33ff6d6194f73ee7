import type { Database } from '@/db/client'
import { denominators } from '@/db/queries/denominators'
import type { Scaling } from '@/domain/comparison/compared-totals'
import type { Scale } from '@/domain/comparison/words'
import { BadRequest } from '@/domain/statistics/filter-schema'

/** @throws BadRequest where there is no such denominator */
export function scalingOf(db: Database, per: Scale): Scaling {
  if (!per.startsWith('by:')) return { per, denominator: null }
  const denominator = denominators(db).denominators.find(({ id }) => per === `by:${id}`)
  if (denominator === undefined) throw new BadRequest('per', 'unknownValue', per)
  return { per, denominator }
}
