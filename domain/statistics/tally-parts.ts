import type { Amount, Quantity } from '@/domain/figures/quantity'
import type { Totals } from '@/domain/statistics/answers'
import { emptyTally, type Tally, type Tallying, type TallyRow } from '@/domain/statistics/tally'
import { type Realisation, TOTALS, type Total } from '@/domain/vocabulary'

/** What several questions to the database tell of rows, each by the row's keys as JSON. */
export interface TallyParts {
  counts: readonly ({ key: string } & CountPart)[]
  articles: readonly { key: string; articles: number }[]
  amounts: readonly ({ key: string } & AmountPart)[]
}

export type CountPart = { activities: number; withFigure: number } & Tally['coverage']

/** One total of a row, with what its figures surely come to. */
export interface AmountPart extends Amount {
  total: Total
  realisation: Realisation
  reported: number
  largest: number
  sure: number
}

/** Puts the parts of each row together; several articles parts of one row add up. */
export function tallyFromParts({ counts, articles, amounts }: TallyParts, filter: Tallying): TallyRow[] {
  const empty = emptyTally(filter)
  const rows = new Map<string, TallyRow>()
  for (const { key, activities, withFigure, ...coverage } of counts) {
    const totals = unreported(activities)
    const measures = { measures: totals, planned: totals }
    rows.set(key, { keys: JSON.parse(key), tally: { ...empty, activities, withFigure, coverage, ...measures } })
  }
  for (const { key, articles: count } of articles) {
    const tally = rows.get(key)?.tally
    if (tally) tally.articles += count
  }
  for (const { key, ...amount } of amounts) {
    const tally = rows.get(key)?.tally
    if (tally) put(tally, amount, filter)
  }
  return [...rows.values()]
}

function put(tally: Tally, part: AmountPart, { realisation }: Tallying): void {
  const { total, reported, value, bound, largest, sure } = part
  const quantity: Quantity = { value, bound, reported, unreported: tally.activities - reported }
  if (part.realisation === 'planned') tally.planned = { ...tally.planned, [total]: quantity }
  if (part.realisation !== realisation) return
  tally.measures = { ...tally.measures, [total]: quantity }
  tally.largest = { ...tally.largest, [total]: largest }
  tally.sure = { ...tally.sure, [total]: sure }
}

/** Every total, as long as nobody reports it. */
function unreported(activities: number): Totals {
  const nothing = { value: null, bound: null, reported: 0, unreported: activities } as const
  return Object.fromEntries(TOTALS.map((total) => [total, nothing])) as Totals
}
