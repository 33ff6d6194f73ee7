import type { ArticleDetail, FigureDetail } from '@/domain/statistics/answers'

/** A figure as it stands in one article: where its phrases are, and its number in the order of the text. */
export interface PlacedFigure extends FigureDetail {
  number: number
  activityId: string
  spans: { start: number; end: number }[]
}

/**
 * The figures that an article itself gives, in the order of its text. What its activities' other articles give, or a
 * person entered, is not in the text and therefore left out.
 */
export function figuresInArticle({ id, activities }: Pick<ArticleDetail, 'id' | 'activities'>): PlacedFigure[] {
  const placed = activities.flatMap((activity) =>
    activity.figures.flatMap((figure) => {
      const spans = figure.evidence.filter(({ articleId }) => articleId === id)
      return spans.length === 0 ? [] : [{ ...figure, activityId: activity.id, spans }]
    }),
  )
  const place = ({ spans }: (typeof placed)[number]) => spans[0]?.start ?? 0
  return placed.sort((a, b) => place(a) - place(b)).map((figure, i) => ({ ...figure, number: i + 1 }))
}

/** Activities in the order in which the text comes to their figures; those without a figure in it come last. */
export function inTextOrder<Activity extends { id: string }>(
  activities: readonly Activity[],
  figures: readonly PlacedFigure[],
): Activity[] {
  const place = ({ id }: Activity) => figures.find(({ activityId }) => activityId === id)?.number ?? figures.length + 1
  return activities.toSorted((a, b) => place(a) - place(b))
}

/** The sentences that the phrases of a figure stand in, as spans of the body. */
export function sentencesOf(figure: PlacedFigure, articleId: string): { start: number; end: number }[] {
  return figure.evidence
    .filter((piece) => piece.articleId === articleId)
    .map(({ sentence, sentenceStart }) => ({ start: sentenceStart, end: sentenceStart + sentence.length }))
}

/** The paragraphs of a body, each with where it begins. */
export function paragraphsOf(body: string): { start: number; text: string }[] {
  let start = 0
  return body.split('\n').flatMap((text) => {
    const paragraph = { start, text }
    start += text.length + 1
    return text.trim() === '' ? [] : [paragraph]
  })
}
