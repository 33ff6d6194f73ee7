import type { ImportAnswer, ImportedArticle } from '@/domain/review/import-answer'

export interface JobCounts {
  articles: number
  activities: number
  figures: number
  /** Articles that are stored already. */
  recognised: number
}

/** Whether there is a report behind an entry of the answer, and not only a row of a table. */
export function isReport({ headline, body }: Pick<ImportedArticle, 'headline' | 'body'>): boolean {
  return headline !== null || body !== ''
}

/** What an answer holds, for the line that sums a file up. */
export function countsOf({ articles }: ImportAnswer): JobCounts {
  const activities = articles.flatMap((article) => article.activities)
  return {
    // A row of a table without a report stands among the articles for its activity alone.
    articles: articles.filter(isReport).length,
    activities: activities.length,
    figures: activities.flatMap(({ figures }) => figures).length,
    recognised: articles.filter(({ recognised }) => recognised !== null).length,
  }
}

/** The same of many answers. */
export function sumCounts(answers: readonly ImportAnswer[]): JobCounts {
  const none = { articles: 0, activities: 0, figures: 0, recognised: 0 }
  return answers.map(countsOf).reduce(
    (sum, each) => ({
      articles: sum.articles + each.articles,
      activities: sum.activities + each.activities,
      figures: sum.figures + each.figures,
      recognised: sum.recognised + each.recognised,
    }),
    none,
  )
}
