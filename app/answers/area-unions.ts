import { sql } from 'drizzle-orm'
import { type AnswerContext, rowLabel, sentenceOf } from '@/app/answers/context'
import { activityFacts } from '@/db/queries/activity-facts'
import { filterConditions } from '@/db/queries/filter-conditions'
import { organisersOf, SEVERAL_ORGANISERS } from '@/db/queries/organiser-names'
import { tallies, tallyOfAll } from '@/db/queries/tallies'
import { unionLevels } from '@/db/queries/union-levels'
import { areaUnions, type CountedUnion } from '@/domain/statistics/area-unions'
import type { AreaUnions, UnionRow } from '@/domain/statistics/area-unions-answers'
import type { Filter } from '@/domain/statistics/filter'
import type { AreaCode } from '@/domain/vocabulary'

/**
 * The streets, towns and other unions of one area with what they organised.
 * @param filter its areas are passed over: the area asked for stands in their place
 */
export function areaUnionsAnswer(context: AnswerContext, filter: Filter, area: AreaCode): AreaUnions {
  const own = { ...filter, area: [area] }
  const { db } = context
  const condition = filterConditions(own)
  const { activities } = tallyOfAll(db, own)
  // By place, what is said of the place may name a street beside the organiser.
  const several = filter.attribution === 'place' ? condition : sql`${condition} and ${SEVERAL_ORGANISERS}`
  const named = {
    several: activityFacts(db, several, filter.counting),
    organisers: organisersOf(db, condition),
  }
  const { streets, others } = areaUnions(tallies(db, own, ['union']), named, area, own)
  const levels = unionLevels(
    db,
    others.map(({ key }) => key),
  )
  const labelled = <Row extends CountedUnion>(row: Row): Row & Pick<UnionRow, 'label'> => ({
    ...row,
    label: rowLabel(context, 'union', row.key),
  })
  return {
    sentence: sentenceOf(context, own, activities),
    revision: context.revision,
    area,
    activities,
    streets: streets.map(labelled),
    others: others.map((row) => ({ ...labelled(row), level: levels.get(row.key) ?? null })),
  }
}
