import fc from 'fast-check'
import { GET as summary } from '@/app/api/v1/summary/route'
import type { Database } from '@/db/client'
import { joinBounds, type Quantity } from '@/domain/figures/quantity'
import type { Summary } from '@/domain/statistics/answers'
import { type Filter, filterToParams } from '@/domain/statistics/filter'
import { filtersOver } from '@/tests/factories/filters'
import { answerOf } from '@/tests/factories/server'

/** The same filters on every run; a failure names the one that broke. */
const SEED = 20260102

/** Enough for a machine that is busy with something else. */
export const PATIENCE = { timeout: 180_000 }

/** Pairs of dimensions that are broken down together. */
export const PAIRS = ['area,type', 'year,level', 'series,publication', 'organiser,month'] as const

/**
 * Proves something under 200 filters over the bundled data.
 * @param prove gets the filter, the overview's answer to it, and a number to choose among variants by
 * @param numRuns fewer filters, where each takes long
 */
export async function everyFilter(
  db: Database,
  prove: (filter: Filter, tile: Summary, pick: number) => Promise<void>,
  numRuns = 200,
): Promise<void> {
  const property = fc.asyncProperty(filtersOver(db), fc.nat(), async (filter, pick) => {
    await prove(filter, await answerOf<Summary>(summary, query(filter)), pick)
  })
  await fc.assert(property, { numRuns, seed: SEED })
}

/** The parameters of a question under a filter. */
export function query(filter: Filter, more: Record<string, string | string[]> = {}): URLSearchParams {
  const params = filterToParams(filter)
  for (const [name, value] of Object.entries({ lang: 'zh-CN', ...more })) {
    for (const each of [value].flat()) params.append(name, each)
  }
  return params
}

/** One of a list, chosen by a number. */
export function oneOf<T>(list: readonly [T, ...T[]], pick: number): T {
  return list[pick % list.length] ?? list[0]
}

/** The sum of totals over disjoint sets of activities. */
export function sumOf(quantities: Quantity[]): Quantity {
  const values = quantities.flatMap(({ value }) => value ?? [])
  const bounds = quantities.flatMap(({ bound }) => bound ?? [])
  const reported = quantities.reduce((sum, each) => sum + each.reported, 0)
  const unreported = quantities.reduce((sum, each) => sum + each.unreported, 0)
  if (values.length === 0) return { value: null, bound: null, reported: 0, unreported }
  const value = values.reduce((sum, each) => sum + each, 0)
  return { value, bound: bounds.reduce(joinBounds), reported, unreported }
}
