import { findWhyNot } from '@/domain/extraction/activity/not-an-activity'
import { readActivity } from '@/domain/extraction/activity/read-activity'
import { readArticle } from '@/domain/extraction/activity/reading'
import { findStretches } from '@/domain/extraction/activity/stretches'
import type { ArticleText, Extraction } from '@/domain/extraction/proposal'
import { proposeFigures } from '@/domain/extraction/propose-figures'

/**
 * What an article reports: its activities with their facts and figures, or why it has none. Pure and deterministic; it
 * never throws. The order of the work: judge the article, part it, read each part, give each its figures.
 */
export function extract(article: ArticleText): Extraction {
  const reading = readArticle(article)
  const why = findWhyNot(reading)
  if (why) return { activities: [], why }
  const stretches = findStretches(reading)
  const figures = proposeFigures(article.body, article)
  const isOne = stretches.length === 1
  const activities = stretches.map((stretch) =>
    readActivity(
      reading,
      stretch,
      isOne,
      isOne ? figures : figures.filter(({ start }) => start >= stretch.start && start < stretch.end),
    ),
  )
  return { activities, why: null }
}
