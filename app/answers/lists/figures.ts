import { type SQL, sql } from 'drizzle-orm'
import type { AnswerContext } from '@/app/answers/context'
import { type Asking, originOfList } from '@/app/answers/lists/asking'
import { screenHref } from '@/components/address'
import type { Database } from '@/db/client'
import { articleUrls } from '@/db/queries/article-urls'
import { countActivities } from '@/db/queries/count-activities'
import { figureAccounts } from '@/db/queries/figure-accounts'
import { activitiesOf, filterConditions } from '@/db/queries/filter-conditions'
import { activityIds } from '@/db/queries/list-activities'
import { activityRefs } from '@/db/queries/references'
import { headLines } from '@/domain/reports/head'
import { type FigureLine, figuresTable } from '@/domain/reports/ledger-workbook/figures-table'
import type { Table } from '@/domain/reports/table'
import { standingUnder } from '@/domain/statistics/cautious'
import type { Filter } from '@/domain/statistics/filter'

/**
 * All figures as a table, counted or not. Its rows are read from the context's database while they are written.
 * @param activity the id of the one activity whose figures are asked for; null for all that pass the filter
 */
export function figuresExport(context: AnswerContext, filter: Filter, activity: string | null, asking: Asking): Table {
  const { db, words } = context
  const condition =
    activity === null ? filterConditions(filter) : sql`${filterConditions(filter)} and a.id = ${activity}`
  const [only] = activity === null ? [] : activityRefs(db, condition)
  const title = only ? words('export.title.figuresOf', { activity: only.name }) : words('workbook.figuresTitle')
  const path = only ? `/activities/${only.id}` : screenHref('/activities', filter)
  const origin = originOfList(context, filter, countActivities(db, condition), null, asking, path)
  return figuresTable(figureLines(db, condition, filter), headLines(title, origin, words), context)
}

/** Every figure of the activities that meet a condition, counted or not; latest activity first, made while it is read. */
export function* figureLines(
  db: Database,
  condition: SQL,
  counting: Pick<Filter, 'realisation' | 'counting'>,
): Generator<FigureLine, void> {
  const withFigures = sql`${condition} and exists (select 1 from figures f where f.activity_id = a.id)`
  for (const ids of activityIds(db, withFigures, '-period', counting)) {
    const accounts = figureAccounts(db, activitiesOf(ids))
    const cited = accounts.flatMap(({ figures }) => figures.flatMap(({ article }) => article?.id ?? []))
    const urls = articleUrls(db, cited)
    for (const { activity, figures } of accounts) {
      for (const { article, ...line } of figures) {
        const standing = standingUnder(counting.counting, line.standing, line.figure.bound)
        yield { ...line, standing, activity, article: article && { ...article, url: urls.get(article.id) ?? null } }
      }
    }
  }
}
