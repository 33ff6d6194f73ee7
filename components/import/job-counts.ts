import type { ImportAnswer } from '@/domain/review/import-answer'

export interface JobCounts {
  articles: number
  activities: number
  figures: number
  /** Articles that are stored already. */
  recognised: number
}

/** What an answer holds, for the line that sums a file up. */
export function countsOf({ articles }: ImportAnswer): JobCounts {
  const activities = articles.flatMap((article) => article.activities)
  return {
    articles: articles.length,
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
