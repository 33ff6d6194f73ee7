import { type AnswerContext, sentenceOf } from '@/app/answers/context'
import { conditionOf, type RowOf } from '@/app/answers/row'
import { countPassing, countReporting } from '@/db/queries/count-passing'
import type { PageRequest } from '@/db/queries/list-activities'
import { type ArticleSort, listArticles } from '@/db/queries/list-articles'
import type { ArticleList } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'

/** A page of the articles that report an activity which passes the filter. */
export function articleListAnswer(
  context: AnswerContext,
  filter: Filter,
  page: PageRequest<ArticleSort>,
  row: RowOf | null,
): ArticleList {
  const condition = conditionOf(context.db, filter, row)
  const activities = countPassing(context.db, filter, row, condition)
  const articles = countReporting(context.db, filter, row, condition)
  const list = listArticles(context.db, condition, articles, page, filter.q)
  return { sentence: sentenceOf(context, filter, activities), revision: context.revision, ...list }
}
