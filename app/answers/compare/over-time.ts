import { talliesOverTime } from '@/app/answers/compare/city-tallies'
import { kindsOfAreas } from '@/app/answers/compare/kinds-of-areas'
import { scalingOf } from '@/app/answers/compare/scaling'
import { type AnswerContext, rowLabel, sentenceOf } from '@/app/answers/context'
import { publicationStarts } from '@/db/queries/publication-starts'
import type { ComparisonOverTime } from '@/domain/comparison/answers'
import { firstAppearances } from '@/domain/comparison/first-appearances'
import { overTime } from '@/domain/comparison/over-time'
import type { Scale, Step } from '@/domain/comparison/words'
import type { Filter } from '@/domain/statistics/filter'
import type { LedgerSubject } from '@/domain/vocabulary'

export interface AskedOverTime {
  subject: LedgerSubject
  per: Scale
  step: Step
}

/**
 * The areas of the filter over the years or months, by one subject.
 * @throws BadRequest where there is no such denominator
 */
export function comparisonOverTimeAnswer(
  context: AnswerContext,
  filter: Filter,
  { subject, per, step }: AskedOverTime,
): ComparisonOverTime {
  const { db } = context
  const kinds = kindsOfAreas(db)
  const { periods, rows, activities } = overTime(
    talliesOverTime(db, filter, step),
    filter,
    subject,
    step,
    scalingOf(db, per),
  )
  return {
    sentence: sentenceOf(context, filter, activities),
    revision: context.revision,
    subject,
    step,
    per,
    periods,
    rows: rows.map(({ key, cells, undated }) => ({
      key,
      label: rowLabel(context, 'area', key),
      kind: kinds.get(key) ?? null,
      cells,
      elsewhere: undated.activities,
    })),
    firsts: firstAppearances(publicationStarts(db), step, periods),
  }
}
