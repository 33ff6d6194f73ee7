import { type AnswerContext, sentenceOf } from '@/app/answers/context'
import type { RowOf } from '@/app/answers/row'
import type { Origin } from '@/domain/reports/head'
import type { Filter } from '@/domain/statistics/filter'

/** When a list was asked for, and on which scheme and host: both are written into it. */
export interface Asking {
  at: Date
  origin: string
}

/**
 * Where a list comes from, as its head says it.
 * @param activities how many pass the filter
 * @param path of the screen that shows the same
 */
export function originOfList(
  context: AnswerContext,
  filter: Filter,
  activities: number,
  row: RowOf | null,
  { at, origin }: Asking,
  path: string,
): Origin {
  const sentence = sentenceOf(context, filter, activities, row)
  return { sentence, revision: context.revision, at, address: origin + path }
}
