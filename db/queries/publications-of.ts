import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { keyColumn } from '@/db/queries/added-up'
import { type Cells, cellCondition, cellKey, cellsFor } from '@/db/queries/cell-tallies'
import { filterConditions } from '@/db/queries/filter-conditions'
import { rowKeySql } from '@/db/queries/row-keys'
import { tablesFor } from '@/db/queries/verified-tables'
import type { Filter } from '@/domain/statistics/filter'

/** How many publications report the activities of each area, by its key; areas without any lack. */
export function publicationsByArea(db: Database, filter: Filter): Map<string, number> {
  return new Map([...counted(db, filter, ['area'])].map(([key, count]) => [JSON.parse(key)[0], count]))
}

/** How many publications report the activities that pass the filter. */
export function countPublications(db: Database, filter: Filter): number {
  return counted(db, filter, []).get('[]') ?? 0
}

/** How many different ones each row has. */
function counted(db: Database, filter: Filter, by: readonly 'area'[]): Map<string, number> {
  const publications = new Map<string, Set<string>>()
  for (const { key, publication } of named(db, filter, by)) {
    publications.set(key, (publications.get(key) ?? new Set()).add(publication))
  }
  return new Map([...publications].map(([key, names]) => [key, names.size]))
}

type Named = { key: string; publication: string }

function named(db: Database, filter: Filter, by: readonly 'area'[]): Named[] {
  const cells = cellsFor(filter, by)
  const shape = cells && shapeOf(cells)
  if (!shape) return fromReports(db, by, filter, filterConditions(filter))
  const keys = by.map((each) => cellKey(each, shape))
  const verified = db.all<Named>(sql`
    select distinct ${keyColumn(keys)} as key, c.publication
    from tally_cell_publications c ${shape.month ? sql`` : sql`indexed by tally_cell_publications_by_month`}
    where ${cellCondition(filter, shape)}`)
  if (filter.review === 'verified') return verified
  return [...verified, ...fromReports(db, by, filter, sql`a.review = 'pending' and ${filterConditions(filter)}`)]
}

/** The cells that are asked for; where activities have a value of a facet, only areas and months tell. */
function shapeOf(cells: Cells): Cells | null {
  if (cells.facet === '' || cells.facet === 'place') return cells
  return cells.type ? null : { ...cells, area: true, month: true }
}

function fromReports(db: Database, by: readonly 'area'[], filter: Filter, condition: SQL): Named[] {
  const { activities, reports } = tablesFor(filter)
  const keys: SQL[] = by.flatMap((each) => rowKeySql(each, filter) ?? [])
  return db.all<Named>(sql`
    select distinct ${keyColumn(keys)} as key, r.publication
    from ${activities} a cross join ${reports} l on l.activity_id = a.id cross join main.articles r on r.id = l.article_id
    where r.publication is not null and ${condition}`)
}
