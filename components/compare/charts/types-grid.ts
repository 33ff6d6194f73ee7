import { ledgerHref } from '@/components/address'
import { amountOf, isCount } from '@/components/charts/amounts'
import { type CountedPair, cellOf, stepsOf } from '@/components/compare/charts/cell-of'
import type { GridColumn, GridRow } from '@/components/compare/charts/grid'
import type { Statistics } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { ACTIVITY_TYPES, type LedgerSubject, type Locale, type Words } from '@/domain/vocabulary'

/** Areas by type of activity, each cell with its ledger. */
export function typesGrid(
  data: Statistics,
  areas: readonly { key: string; label: string }[],
  subject: LedgerSubject,
  filter: Pick<Filter, 'type'>,
  { params, words, lang }: { params: URLSearchParams; words: Words; lang: Locale },
) {
  const pairs = new Map(
    data.rows.map((row) => {
      const { value, bound, reported } = amountOf(row, subject)
      const amount = value === null || bound === null ? null : { value, bound }
      return [String(row.key), { amount, scaled: amount, activities: row.activities, reported } satisfies CountedPair]
    }),
  )
  const types = filter.type ? ACTIVITY_TYPES.filter((type) => filter.type?.includes(type)) : ACTIVITY_TYPES
  const columns: GridColumn[] = types.map((type) => {
    const title = words(`type.${type}`)
    return { key: type, label: title, title, group: '' }
  })
  const steps = stepsOf(pairs.values())
  const how = { per: 'total', isCount: isCount(subject), words, lang } as const
  const rows: GridRow[] = areas.map(({ key, label }) => ({
    key,
    label,
    cells: columns.map((column) => {
      const href = ledgerHref(params, subject, { by: 'area,type', keys: [key, column.key] })
      return cellOf(pairs.get(`${key},${column.key}`) ?? null, steps, `${label} ${column.title}`, href, how)
    }),
  }))
  return { columns, rows, steps }
}
