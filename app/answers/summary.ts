import { type AnswerContext, sentenceOf } from '@/app/answers/context'
import { countPublications } from '@/db/queries/publications-of'
import { tallyOfAll } from '@/db/queries/tallies'
import type { Summary } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'

/** The key figures of everything that passes the filter. */
export function summaryAnswer(context: AnswerContext, filter: Filter): Summary {
  const { activities, articles, measures, planned, coverage } = tallyOfAll(context.db, filter)
  return {
    filter,
    sentence: sentenceOf(context, filter, activities),
    revision: context.revision,
    activities,
    articles,
    measures,
    planned,
    coverage: { ...coverage, publications: countPublications(context.db, filter) },
  }
}
