import { type Amount, joinBounds, type Quantity } from '@/domain/figures/quantity'
import type { Totals } from '@/domain/statistics/answers'
import type { Tally, Tallying, TallyRow } from '@/domain/statistics/tally'
import { type Realisation, TOTALS, type Total } from '@/domain/vocabulary'

/**
 * What several questions to the database tell of rows, each by the row's keys as JSON. Parts of one row that have no
 * activity and no article in common add up.
 */
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

/** Puts the parts of each row together. */
export function tallyFromParts({ counts, articles, amounts }: TallyParts, filter: Tallying): TallyRow[] {
  const rows = new Map<string, { count: CountPart; articles: number; amounts: Map<string, AmountPart> }>()
  for (const { key, ...count } of counts) {
    const row = rows.get(key)
    if (row) row.count = joinCounts(row.count, count)
    else rows.set(key, { count, articles: 0, amounts: new Map() })
  }
  for (const { key, articles: count } of articles) {
    const row = rows.get(key)
    if (row) row.articles += count
  }
  for (const { key, ...amount } of amounts) {
    const own = rows.get(key)?.amounts
    const known = own?.get(`${amount.realisation} ${amount.total}`)
    own?.set(`${amount.realisation} ${amount.total}`, known ? joinAmounts(known, amount) : amount)
  }
  return [...rows].map(([key, row]) => {
    const { activities, withFigure, ...coverage } = row.count
    const part = (realisation: Realisation, total: Total) => row.amounts.get(`${realisation} ${total}`)
    const totals = (realisation: Realisation) =>
      byTotal((total) => quantityOf(part(realisation, total), activities)) as Totals
    const planned = totals('planned')
    const { realisation } = filter
    const tally: Tally = {
      activities,
      articles: row.articles,
      measures: realisation === 'planned' ? planned : totals(realisation),
      planned,
      largest: byTotal((total) => part(realisation, total)?.largest ?? null),
      sure: byTotal((total) => part(realisation, total)?.sure ?? 0),
      withFigure,
      coverage,
    }
    return { keys: JSON.parse(key), tally }
  })
}

function quantityOf(part: AmountPart | undefined, activities: number): Quantity {
  if (part === undefined) return { value: null, bound: null, reported: 0, unreported: activities }
  const { value, bound, reported } = part
  return { value, bound, reported, unreported: activities - reported }
}

function joinCounts(a: CountPart, b: CountPart): CountPart {
  const periods = (side: 'firstPeriod' | 'lastPeriod') => [a[side], b[side]].filter((each) => each !== null).sort()
  return {
    activities: a.activities + b.activities,
    withFigure: a.withFigure + b.withFigure,
    periodUncertain: a.periodUncertain + b.periodUncertain,
    yearOnly: a.yearOnly + b.yearOnly,
    noPeriod: a.noPeriod + b.noPeriod,
    byReportDate: a.byReportDate + b.byReportDate,
    announced: a.announced + b.announced,
    pending: a.pending + b.pending,
    firstPeriod: periods('firstPeriod')[0] ?? null,
    lastPeriod: periods('lastPeriod').at(-1) ?? null,
  }
}

function joinAmounts(a: AmountPart, b: AmountPart): AmountPart {
  return {
    ...a,
    value: a.value + b.value,
    bound: joinBounds(a.bound, b.bound),
    reported: a.reported + b.reported,
    largest: Math.max(a.largest, b.largest),
    sure: a.sure + b.sure,
  }
}

function byTotal<Value>(of: (total: Total) => Value): Record<Total, Value> {
  return Object.fromEntries(TOTALS.map((total) => [total, of(total)])) as Record<Total, Value>
}
