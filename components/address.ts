import { type Filter, filterToParams } from '@/domain/statistics/filter'
import type { LedgerSubject } from '@/domain/vocabulary'

/** One row of a breakdown, as addresses name it. */
export interface AddressRow {
  by: string
  keys: readonly string[]
}

/** Where the ledger of a number departs from the filter of its screen. */
export interface LedgerScope {
  /** The period that the number is of, where it is not the filter's. */
  period?: { from: string; to: string } | undefined
  /** Whether the number is of the whole city, whatever areas the filter names. */
  wholeCity?: boolean | undefined
  /** The earlier revision of the database that the number is of, as r123. */
  at?: string | undefined
}

/**
 * The query parameters of an open ledger beside the filter: `ledger` what it explains, `by` and `key` which row,
 * `ledgerPeriod` and `ledgerArea` what it counts instead of what the filter says, `ledgerAt` an earlier revision.
 */
export const LEDGER_KEYS = ['ledger', 'by', 'key', 'ledgerPeriod', 'ledgerArea', 'ledgerAt'] as const

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
export function ledgerHref(
  current: URLSearchParams,
  subject: LedgerSubject,
  row: AddressRow | null = null,
  { period, wholeCity, at }: LedgerScope = {},
): string {
  const params = new URLSearchParams(current)
  for (const key of LEDGER_KEYS) params.delete(key)
  params.set('ledger', subject)
  if (period) params.set('ledgerPeriod', `${period.from}/${period.to}`)
  if (wholeCity) params.set('ledgerArea', 'all')
  if (at) params.set('ledgerAt', at)
  return `?${withRow(params, row)}`
}

/** An address of a screen under a filter: `/activities?area=110101`. */
export function screenHref(path: string, filter: Filter): string {
  const query = filterToParams(filter).toString()
  return query === '' ? path : `${path}?${query}`
}
