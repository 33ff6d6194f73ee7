import type { Database } from '@/db/client'
import { type ActivityInput, createActivity, type FigureInput } from '@/db/writes/save-activity'
import { type ArticleInput, createArticle } from '@/db/writes/save-article'
import { write } from '@/db/writes/write'
import { findPhrase } from '@/domain/articles/find-phrase'
import { TESTER } from '@/tests/factories/database'

let count = 0

/** An article in which nothing is missing. */
export function anArticle(overrides: Partial<ArticleInput> = {}): ArticleInput {
  count += 1
  return {
    id: `article-${count}`,
    headline: '东城区总工会举办培训班',
    kicker: null,
    column: null,
    byline: [],
    publication: '劳动午报',
    publicationInferred: false,
    date: '2024-05-06',
    year: 2024,
    page: null,
    url: null,
    bodyKind: 'digest',
    body: '东城区总工会举办培训班，40余名工会干部参加。',
    source: 'imported',
    ...overrides,
  }
}

/** A figure that an article prints; its span is found in the body. */
export function aFigure(article: ArticleInput, printed: string, overrides: Partial<FigureInput> = {}): FigureInput {
  const span = findPhrase(article.body, printed)
  if (span === null) throw new Error(`${printed} is not in ${article.body}`)
  return {
    measure: 'participants',
    value: 40,
    bound: 'exact',
    printed,
    realisation: 'achieved',
    scope: 'occasion',
    part: false,
    basis: 'printed',
    who: null,
    reason: null,
    evidence: [{ articleId: article.id, ...span }],
    ...overrides,
  }
}

/** A verified activity that the articles report. */
export function anActivity(articles: ArticleInput[], overrides: Partial<ActivityInput> = {}): ActivityInput {
  count += 1
  return {
    id: `activity-${count}`,
    name: '工会干部培训班',
    type: 'training',
    level: 'district',
    area: '110101',
    placeArea: null,
    place: null,
    series: null,
    organisers: ['东城区总工会'],
    coOrganisers: [],
    dateStart: null,
    dateEnd: null,
    datePrecision: 'reported',
    year: 2024,
    status: 'held',
    review: 'verified',
    source: 'imported',
    articleIds: articles.map(({ id }) => id),
    figures: [],
    ...overrides,
  }
}

/** Stores articles and then activities through the one path of every write. */
export function store(db: Database, articles: ArticleInput[], activities: ActivityInput[] = []): void {
  write(db, TESTER, (writer) => {
    for (const article of articles) createArticle(writer, article)
    for (const activity of activities) createActivity(writer, activity)
  })
}
