import type { StatisticsRow } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { fixedKeys } from '@/domain/statistics/row-key'
import { compareKeys } from '@/domain/statistics/row-keys'
import { emptyTally, type TallyRow } from '@/domain/statistics/tally'
import type { Dimension } from '@/domain/vocabulary'

/** One dimension, or a pair of two different ones. */
export type By = readonly [Dimension] | readonly [Dimension, Dimension]

export type CountedRow = Omit<StatisticsRow, 'key' | 'label'> & { keys: string[] }

/**
 * A breakdown by one or two dimensions, in order. Each activity stands in one row, so the rows' figures add up to the
 * total; only an article that reports activities of several rows is in each of them.
 * One dimension lists its empty rows too where its keys are a known list; a pair lists the cells that hold something.
 */
export function seriesOf(rows: readonly TallyRow[], by: By, filter: Filter): CountedRow[] {
  const known = new Map(rows.map((row) => [JSON.stringify(row.keys), row]))
  const present = rows.map(({ keys }) => keys[0] ?? '')
  const empty = emptyTally(filter)
  for (const key of by.length === 1 ? fixedKeys(present, by[0], filter) : []) {
    const id = JSON.stringify([key])
    if (!known.has(id)) known.set(id, { keys: [key], tally: empty })
  }
  return [...known.values()]
    .sort((a, b) => by.reduce((order, each, i) => order || compareKeys(a.keys[i] ?? '', b.keys[i] ?? '', each), 0))
    .map(({ keys, tally: { activities, articles, measures, planned, largest } }) => {
      return { keys, activities, articles, measures, planned, largest }
    })
}
