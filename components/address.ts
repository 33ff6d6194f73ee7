import { type Filter, filterToParams } from '@/domain/statistics/filter'
import type { LedgerSubject } from '@/domain/vocabulary'

/** One row of a breakdown, as addresses name it. */
export interface AddressRow {
  by: string
  keys: readonly string[]
}

/** The query parameters of an open ledger beside the filter: `ledger` what it explains, `by` and `key` which row. */
export const LEDGER_KEYS = ['ledger', 'by', 'key'] as const

function withRow(params: URLSearchParams, row: AddressRow | null): URLSearchParams {
  if (row === null) return params
  params.set('by', row.by)
  for (const key of row.keys) params.append('key', key)
  return params
}

/** The parameters of an API question: the filter, the row where one is asked about, and the language. */
export function questionParams(
  filter: Filter,
  lang: string,
  row: AddressRow | null = null,
  more: Record<string, string | number> = {},
): string {
  const params = withRow(filterToParams(filter), row)
  for (const [name, value] of Object.entries(more)) params.set(name, String(value))
  params.set('lang', lang)
  return params.toString()
}

/**
 * The address that opens the ledger of a total over the present screen: all other state of the address stays.
 * @param current the present query parameters
 */
export function ledgerHref(current: URLSearchParams, subject: LedgerSubject, row: AddressRow | null = null): string {
  const params = new URLSearchParams(current)
  for (const key of LEDGER_KEYS) params.delete(key)
  params.set('ledger', subject)
  return `?${withRow(params, row)}`
}

/** An address of a screen under a filter: `/activities?area=110101`. */
export function screenHref(path: string, filter: Filter): string {
  const query = filterToParams(filter).toString()
  return query === '' ? path : `${path}?${query}`
}
