import { writePartialDate } from '@/domain/figures/write-date'
import type { ArticleItem } from '@/domain/statistics/answers'
import type { Words } from '@/domain/vocabulary'

type Source = Pick<ArticleItem, 'publication' | 'publicationInferred' | 'date' | 'year' | 'page' | 'byline'>

/** The headline; where the report has none in our source, its first activity's name, said to be a substitute. */
export function headlineOf(
  { headline, activities }: Pick<ArticleItem, 'headline'> & { activities: readonly { name: string }[] },
  words: Words,
): string {
  return headline ?? words('articles.noHeadline', { name: activities[0]?.name ?? '', count: activities.length })
}

/** Where and when an article appeared: paper, date or year, page. What is not known is said, or left out. */
export function sourceFacts(article: Source, words: Words): string[] {
  const { publication, publicationInferred, page } = article
  const paper =
    publication === null
      ? words('row.publication.unknown')
      : words(publicationInferred ? 'articles.paperInferred' : 'articles.paper', { name: publication })
  return [paper, writeArticleDate(article, words), ...(page === null ? [] : [writePage(page, words)])]
}

/** Some papers print a bare number, some words of their own: 3, 02版, 2020年31期. */
function writePage(page: string, words: Words): string {
  return /^\d+$/.test(page) ? words('articles.page', { page }) : page
}

function writeArticleDate({ date, year }: Pick<Source, 'date' | 'year'>, words: Words): string {
  if (date !== null) return writePartialDate(date, words)
  return year === null
    ? words('date.unknown')
    : words('articles.yearOnly', { year: writePartialDate(String(year), words) })
}

export function writeByline({ byline }: Pick<Source, 'byline'>, words: Words): string | null {
  return byline.length === 0 ? null : byline.join(words('sentence.listSeparator'))
}
