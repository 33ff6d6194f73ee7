import type { Pointed, Target } from '@/components/review/bench'
import type { Span } from '@/domain/articles/segments'
import type { ReviewItem } from '@/domain/review/answers'
import type { Measure, ReviewState } from '@/domain/vocabulary'

/** A stretch of the body that means something: words of a figure, the place of a field, words that may become one. */
export type Mark = Span &
  (
    | { kind: 'figure'; figureId: string; measure: Measure; review: ReviewState; enumerated: boolean }
    | { kind: 'field' }
    | { kind: 'chosen' }
  )

/** Every stretch to be marked in the body of the item's article. */
export function marksOf(item: ReviewItem, pointed: Pointed | null, chosen: Span | null): Mark[] {
  const articleId = item.article?.id
  const figures = item.activities.flatMap(({ record }) =>
    record.figures.flatMap((figure) =>
      figure.evidence
        .filter((span) => span.articleId === articleId)
        .map(({ start, end }) => ({
          kind: 'figure' as const,
          start,
          end,
          figureId: figure.id,
          measure: figure.measure,
          review: figure.review,
          enumerated: figure.basis === 'enumerated',
        })),
    ),
  )
  const field = fieldPlace(item, pointed)
  return [
    ...figures,
    ...(field?.in === 'body' ? [{ kind: 'field' as const, start: field.start, end: field.end }] : []),
    ...(chosen ? [{ kind: 'chosen' as const, ...chosen }] : []),
  ]
}

/** Where extraction read the field that is pointed at, if that is in this article. */
export function fieldPlace(item: ReviewItem, pointed: Pointed | null) {
  if (pointed === null || 'figureId' in pointed) return null
  const activity = item.activities.find(({ record }) => record.id === pointed.activityId)
  const place = activity?.record.proposed?.[pointed.field]
  return place && place.articleId === item.article?.id ? place : null
}

/** The figure whose words are lit: the one pointed at, else the one where the reviewer is. */
export function litFigure(target: Target, pointed: Pointed | null): string | null {
  if (pointed !== null) return 'figureId' in pointed ? pointed.figureId : null
  return 'figureId' in target ? target.figureId : null
}
