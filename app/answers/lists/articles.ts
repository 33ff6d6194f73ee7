import type { AnswerContext } from '@/app/answers/context'
import { type Asking, originOfList } from '@/app/answers/lists/asking'
import { conditionOf, type RowOf } from '@/app/answers/row'
import { screenHref } from '@/components/address'
import { countActivities } from '@/db/queries/count-activities'
import { type ArticleSort, wholeArticles } from '@/db/queries/list-articles'
import { articlesTable } from '@/domain/reports/articles-table'
import type { Table } from '@/domain/reports/table'
import type { Filter } from '@/domain/statistics/filter'

/** All articles of a list as a table. Its rows are read from the context's database while they are written. */
export function articlesExport(
  context: AnswerContext,
  filter: Filter,
  sort: ArticleSort,
  row: RowOf | null,
  asking: Asking,
): Table {
  const condition = conditionOf(context.db, filter, row)
  const count = countActivities(context.db, condition)
  return articlesTable(
    wholeArticles(context.db, condition, sort),
    (id) => `${asking.origin}/articles/${id}`,
    originOfList(context, filter, count, row, asking, screenHref('/articles', filter)),
    context,
  )
}
