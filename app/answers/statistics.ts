import { type AnswerContext, rowLabel, sentenceOf } from '@/app/answers/context'
import { tallies, tallyOfAll } from '@/db/queries/tallies'
import type { Statistics } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { type By, seriesOf } from '@/domain/statistics/series'

/** Everything that passes the filter, broken down by one or two dimensions. */
export function statisticsAnswer(context: AnswerContext, filter: Filter, by: By): Statistics {
  const { activities, articles, measures, planned } = tallyOfAll(context.db, filter)
  const rows = seriesOf(tallies(context.db, filter, by), by, filter).map(({ keys, ...row }) => {
    const labels = keys.map((key, i) => rowLabel(context, by[i] ?? by[0], key))
    return { key: asKey(keys), label: asKey(labels), ...row }
  })
  return {
    by: by.join(','),
    sentence: sentenceOf(context, filter, activities),
    revision: context.revision,
    rows,
    total: { activities, articles, measures, planned },
  }
}

/** One key stands by itself, two stand as a pair. */
function asKey(keys: string[]): string | [string, string] {
  const [first = '', second] = keys
  return second === undefined ? first : [first, second]
}
