import type { Database } from '@/db/client'
import { denominators } from '@/db/queries/denominators'
import type { Scaling } from '@/domain/comparison/compared-totals'
import type { Scale } from '@/domain/comparison/words'
import type { Denominator } from '@/domain/settings/denominators-schema'
import { BadRequest } from '@/domain/statistics/filter-schema'

/** @throws BadRequest where there is no such denominator */
export function scalingOf(db: Database, per: Scale): Scaling & { denominator: Denominator | null } {
  if (!per.startsWith('by:')) return { per, denominator: null }
  const denominator = denominators(db).denominators.find(({ id }) => per === `by:${id}`)
  if (denominator === undefined) throw new BadRequest('per', 'unknownValue', per)
  return { per, denominator }
}
