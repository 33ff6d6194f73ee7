import { headLines, type Origin } from '@/domain/reports/head'
import { type Column, type Naming, type Table, tableOf, text } from '@/domain/reports/table'
import type { ArticleItem, ArticleList } from '@/domain/statistics/answers'

/**
 * The articles, one a row, with their text.
 * @param texts body and address of the original by article id
 * @param addressOf the address of an article's page
 */
export function articlesTable(
  list: ArticleList,
  texts: ReadonlyMap<string, { body: string; url: string | null }>,
  addressOf: (id: string) => string,
  origin: Omit<Origin, 'sentence' | 'revision'>,
  { words }: Pick<Naming, 'words'>,
): Table {
  const title = (name: string) => words(`export.column.${name}`)
  const separator = words('sentence.listSeparator')
  const columns: Column<ArticleItem>[] = [
    text(title('kicker'), (item) => item.kicker),
    text(title('headline'), (item) => item.headline),
    text(title('column'), (item) => item.column),
    text(words('dimension.publication'), (item) => item.publication),
    text(title('inferred'), (item) => words(`export.part.${item.publicationInferred ? 'yes' : 'no'}`)),
    text(title('date'), (item) => item.date ?? item.year?.toString()),
    text(title('page'), (item) => item.page),
    text(title('byline'), (item) => item.byline.join(separator)),
    text(title('source'), (item) => words(`source.${item.source}`)),
    text(title('activitiesReported'), (item) => item.activities.map(({ name }) => name).join(separator)),
    { title: title('figures'), cell: (item) => item.figures },
    text(title('bodyKind'), (item) => words(`bodyKind.${item.bodyKind}`)),
    text(title('body'), (item) => texts.get(item.id)?.body),
    text(title('url'), (item) => texts.get(item.id)?.url),
    text(title('articleId'), (item) => item.id),
    text(title('address'), (item) => addressOf(item.id)),
  ]
  return tableOf(headLines(words('export.title.articles'), { ...list, ...origin }, words), columns, list.items)
}
