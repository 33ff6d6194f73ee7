import { type AnswerContext, rowLabel, sentenceOf } from '@/app/answers/context'
import { activityFacts } from '@/db/queries/activity-facts'
import { filterConditions } from '@/db/queries/filter-conditions'
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
  const activities = activityFacts(context.db, filterConditions(own), filter.counting)
  const { streets, others } = areaUnions(activities, area, own)
  const levels = unionLevels(
    context.db,
    others.map(({ key }) => key),
  )
  const named = <Row extends CountedUnion>(row: Row): Row & Pick<UnionRow, 'label'> => ({
    ...row,
    label: rowLabel(context, 'union', row.key),
  })
  return {
    sentence: sentenceOf(context, own, activities.length),
    revision: context.revision,
    area,
    activities: activities.length,
    streets: streets.map(named),
    others: others.map((row) => ({ ...named(row), level: levels.get(row.key) ?? null })),
  }
}
