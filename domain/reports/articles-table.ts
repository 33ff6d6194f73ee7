import { headLines, type Origin } from '@/domain/reports/head'
import { type Column, type Naming, number, type Table, tableOf, text } from '@/domain/reports/table'
import type { ArticleItem } from '@/domain/statistics/answers'

/** An article of the list with its whole text and the address of the original. */
export type WholeArticle = Omit<ArticleItem, 'excerpt'> & { body: string; url: string | null }

/**
 * The articles, one a row, with their text.
 * @param addressOf the address of an article's page
 */
export function articlesTable(
  items: Iterable<WholeArticle>,
  addressOf: (id: string) => string,
  origin: Origin,
  { words }: Pick<Naming, 'words'>,
): Table {
  const title = (name: string) => words(`export.column.${name}`)
  const separator = words('sentence.listSeparator')
  const columns: Column<WholeArticle>[] = [
    text(title('kicker'), (item) => item.kicker, 'name'),
    text(title('headline'), (item) => item.headline, 'name'),
    text(title('column'), (item) => item.column),
    text(words('dimension.publication'), (item) => item.publication),
    text(title('inferred'), (item) => words(`export.part.${item.publicationInferred ? 'yes' : 'no'}`)),
    text(title('date'), (item) => item.date ?? item.year?.toString()),
    text(title('page'), (item) => item.page),
    text(title('byline'), (item) => item.byline.join(separator)),
    text(title('source'), (item) => words(`source.${item.source}`)),
    text(title('activitiesReported'), (item) => item.activities.map(({ name }) => name).join(separator), 'name'),
    number(title('figures'), (item) => item.figures),
    text(title('bodyKind'), (item) => words(`bodyKind.${item.bodyKind}`)),
    text(title('body'), (item) => item.body, 'passage'),
    text(title('url'), (item) => item.url, 'address'),
    text(title('articleId'), (item) => item.id, 'id'),
    text(title('address'), (item) => addressOf(item.id), 'address'),
  ]
  return tableOf(headLines(words('export.title.articles'), origin, words), columns, items)
}
