import type { Quantity } from '@/domain/figures/quantity'
import type { Stated } from '@/domain/reports/manifest'
import type { Totals } from '@/domain/statistics/answers'
import { TOTALS, type Total, type Words } from '@/domain/vocabulary'

interface Counted {
  activities: number
  articles: number
  measures: Totals
  planned: Totals
}

/**
 * The numbers of a row of totals, each by a key that is the same in every workbook: `area/110101/units`.
 * @param key of the row: `total`, `area/110101`
 * @param label of the row in the workbook's language; empty for the overall total
 * @param plans the totals whose plans the row shows
 */
export function statedOf(key: string, label: string, row: Counted, plans: readonly Total[], words: Words): Stated[] {
  const named = (name: string) => (label === '' ? name : `${label} ${name}`)
  return [
    statedCount(`${key}/activities`, named(words('measure.activities')), row.activities),
    statedCount(`${key}/articles`, named(words('measure.articles')), row.articles),
    ...TOTALS.map((total) => statedQuantity(`${key}/${total}`, named(words(`measure.${total}`)), row.measures[total])),
    ...plans.map((total) => {
      const measure = words('export.column.measure.planned', { measure: words(`measure.${total}`) })
      return statedQuantity(`${key}/planned/${total}`, named(measure), row.planned[total])
    }),
  ]
}

export function statedCount(key: string, label: string, count: number): Stated {
  return { key, label, value: count, bound: 'exact' }
}

export function statedQuantity(key: string, label: string, { value, bound }: Quantity): Stated {
  return { key, label, value, bound }
}
