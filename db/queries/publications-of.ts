import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { keyColumn } from '@/db/queries/added-up'
import { type Cells, cellCondition, cellKey, cellsFor } from '@/db/queries/cell-tallies'
import { filterConditions } from '@/db/queries/filter-conditions'
import { rowKeySql } from '@/db/queries/row-keys'
import type { Filter } from '@/domain/statistics/filter'

/** How many publications report the activities of each area, by its key; areas without any lack. */
export function publicationsByArea(db: Database, filter: Filter): Map<string, number> {
  return new Map(counted(db, filter, ['area']).map(({ key, publications }) => [JSON.parse(key)[0], publications]))
}

/** How many publications report the activities that pass the filter. */
export function countPublications(db: Database, filter: Filter): number {
  return counted(db, filter, [])[0]?.publications ?? 0
}

type Row = { key: string; publications: number }

function counted(db: Database, filter: Filter, by: readonly 'area'[]): Row[] {
  const cells = cellsFor(filter, by)
  const shape = cells && shapeOf(cells)
  if (!shape) return fromReports(db, filter, by)
  const keys = by.map((each) => cellKey(each, shape))
  return db.all<Row>(sql`
    select ${keyColumn(keys)} as key, count(distinct c.publication) as publications
    from tally_cell_publications c where ${cellCondition(filter, shape)} group by 1`)
}

/** Publications are kept by area and type, or by area and month. @returns null where neither tells */
function shapeOf(cells: Cells): Cells | null {
  const isPlain = cells.facet === '' || cells.facet === 'place'
  if (cells.type || (isPlain && !cells.month)) {
    return isPlain && !cells.month ? { ...cells, area: true, type: true } : null
  }
  return { ...cells, area: true, month: true }
}

function fromReports(db: Database, filter: Filter, by: readonly 'area'[]): Row[] {
  const keys: SQL[] = by.flatMap((each) => rowKeySql(each, filter) ?? [])
  return db.all<Row>(sql`
    select ${keyColumn(keys)} as key, count(distinct r.publication) as publications
    from tallied_activities a join activity_articles l on l.activity_id = a.id join articles r on r.id = l.article_id
    where ${filterConditions(filter)} group by 1`)
}
