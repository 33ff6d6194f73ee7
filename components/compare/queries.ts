import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { questionParams } from '@/components/address'
import { fetchAnswer } from '@/components/fetch-answer'
import type { Comparison, ComparisonOverTime, Profiles } from '@/domain/comparison/answers'
import type { Against, Scale, Step } from '@/domain/comparison/words'
import type { Filter } from '@/domain/statistics/filter'
import type { LedgerSubject } from '@/domain/vocabulary'

function question<Answer>(route: string, params: string) {
  return queryOptions({
    queryKey: [route, params],
    queryFn: ({ signal }) => fetchAnswer<Answer>(`/api/v1/${route}?${params}`, signal),
    placeholderData: keepPreviousData,
  })
}

/** Areas side by side. @param subjects one and more; @param against null for no period to compare with */
export function comparisonQuery(
  filter: Filter,
  lang: string,
  asked: { subjects: readonly LedgerSubject[]; per: Scale; against: Against | null },
) {
  const more: Record<string, string> = { measures: asked.subjects.join(','), per: asked.per }
  if (asked.against !== null) more.against = asked.against
  return question<Comparison>('compare', questionParams(filter, lang, null, more))
}

/** Areas over the years or months, by one subject. */
export function comparisonOverTimeQuery(
  filter: Filter,
  lang: string,
  { subject, per, step }: { subject: LedgerSubject; per: Scale; step: Step },
) {
  return question<ComparisonOverTime>(
    'compare/time',
    questionParams(filter, lang, null, { measure: subject, per, step }),
  )
}

/** What each area is strong in, and what it lacks. */
export function profilesQuery(filter: Filter, lang: string, subject: LedgerSubject) {
  return question<Profiles>('compare/profiles', questionParams(filter, lang, null, { measure: subject }))
}
