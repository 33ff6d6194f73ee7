import type { FigureRecord } from '@/domain/review/activity-record'
import type { FigureClaim } from '@/domain/statistics/standing'

/**
 * What the figures of one activity claim, as the choice of the counting one looks at it: each stands in the article of
 * its first span.
 * @param dateOf the publication date of an article; null for an undated one
 */
export function figureClaims(
  figures: readonly FigureRecord[],
  dateOf: (articleId: string) => string | null,
): FigureClaim[] {
  return figures.map((figure) => {
    const first = figure.evidence[0]
    return {
      id: figure.id,
      measure: figure.measure,
      value: figure.value,
      realisation: figure.realisation,
      scope: figure.scope,
      part: figure.part,
      basis: figure.basis,
      rejected: figure.review === 'rejected',
      articleId: first?.articleId ?? null,
      reportedOn: first === undefined ? null : dateOf(first.articleId),
      place: first?.start ?? 0,
    }
  })
}
