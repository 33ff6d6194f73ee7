import { type SQL, sql } from 'drizzle-orm'
import { NONE, UNKNOWN } from '@/domain/statistics/row-keys'
import { LEVELS, SOURCES, STATUSES } from '@/domain/vocabulary'

/**
 * What the activities of a cell have in common beside area, type and month. A cell of the first facet asks for nothing
 * more; in one of the second its area is that of the place; each further facet has cells for each of its values.
 */
export const FACETS = ['', 'place', 'level', 'status', 'source', 'series', 'publication'] as const
export type Facet = (typeof FACETS)[number]

/** The facets that have values. */
export type ValueFacet = Exclude<Facet, '' | 'place'>

/** How a value of a facet is written in the keys of cells. */
export const facetKey = (facet: ValueFacet, value: string): string => `${facet}:${value}`

/** The keys of all values that a facet can have, so that its cells are looked up one by one. */
export function keysOfFacet(facet: ValueFacet): SQL {
  if (facet === 'series')
    return sql`(select 'series:' || name from main.series union all select ${facetKey(facet, NONE)})`
  if (facet === 'publication') {
    return sql`(select 'publication:' || publication from tally_cell_publications
      where facet = '' and area = '*' and type = '*' and month = '*' union all select ${facetKey(facet, UNKNOWN)})`
  }
  const values: readonly string[] = { level: LEVELS, status: STATUSES, source: SOURCES }[facet]
  return sql`(select value from json_each(${JSON.stringify(values.map((value) => facetKey(facet, value)))}))`
}

/** The key of the facet that an activity belongs to. @param a its row of `tallied_activities` */
export function facetSql(facet: Facet, a: SQL): SQL {
  switch (facet) {
    case '':
    case 'place':
      return sql`${facet}`
    case 'series':
      return sql`'series:' || coalesce((select name from series where id = ${a}.series_id), ${NONE})`
    default:
      return sql`${`${facet}:`} || ${a}.${sql.raw(facet)}`
  }
}

/** The area of a cell that an activity belongs to. */
export function areaSql(facet: Facet, a: SQL): SQL {
  return facet === 'place' ? sql`${a}.place` : sql`${a}.area`
}

/** Whether a facet has a cell for each of its values. */
export const hasValues = (facet: Facet): facet is ValueFacet => facet !== '' && facet !== 'place'

/** Publications are many, and asked for by area and month: their cells are for all types. */
export const isForAllTypes = (facet: Facet): boolean => facet === 'publication'

/** The type of a cell that an activity belongs to. */
export function typeSql(facet: Facet, a: SQL): SQL {
  return isForAllTypes(facet) ? sql`'*'` : sql`${a}.type`
}

/** That two activities have the same value of a facet. */
export function sameFacetSql(facet: Facet, a: SQL, b: SQL): SQL {
  if (facet === '' || facet === 'place') return sql`true`
  return facet === 'series'
    ? sql`${b}.series_id is ${a}.series_id`
    : sql`${b}.${sql.raw(facet)} = ${a}.${sql.raw(facet)}`
}
