import { type AddressRow, LEDGER_KEYS } from '@/components/address'
import { isRowKey } from '@/domain/statistics/row-keys'
import { DIMENSIONS, type Dimension, LEDGER_SUBJECTS, type LedgerSubject } from '@/domain/vocabulary'

export interface AskedLedger {
  subject: LedgerSubject
  row: AddressRow | null
}

type Params = Pick<URLSearchParams, 'get' | 'getAll' | 'has'>

/**
 * The ledger that an address asks to be open.
 * @returns null where it asks for none, `unknown` for one that does not exist
 */
export function readLedgerAddress(params: Params): AskedLedger | 'unknown' | null {
  const subject = params.get('ledger')
  if (subject === null) return null
  if (!(LEDGER_SUBJECTS as readonly string[]).includes(subject)) return 'unknown'
  const row = readRow(params)
  return row === 'unknown' ? 'unknown' : { subject: subject as LedgerSubject, row }
}

function readRow(params: Params): AddressRow | 'unknown' | null {
  const by = params.get('by')
  const keys = params.getAll('key')
  if (by === null) return keys.length === 0 ? null : 'unknown'
  const dimensions = by.split(',')
  const known = dimensions.every((each) => (DIMENSIONS as readonly string[]).includes(each))
  if (!known || dimensions.length > 2 || new Set(dimensions).size !== dimensions.length) return 'unknown'
  if (keys.length !== dimensions.length) return 'unknown'
  return keys.every((key, i) => isRowKey(key, dimensions[i] as Dimension)) ? { by, keys } : 'unknown'
}

/** The address of the same screen with no ledger open. */
export function closedLedgerHref(path: string, current: URLSearchParams): string {
  const params = new URLSearchParams(current)
  for (const key of LEDGER_KEYS) params.delete(key)
  return params.size === 0 ? path : `${path}?${params}`
}

/**
 * The address of an article or activity reached from a ledger: it keeps the filter, and `via`, `viaBy` and `viaKey`
 * name the ledger, so that the page can show the way back.
 * @param figure the figure whose phrase the article lights
 */
export function fromLedgerHref(
  path: string,
  filterParams: URLSearchParams,
  { subject, row }: AskedLedger,
  figure: string | null = null,
): string {
  const params = new URLSearchParams(filterParams)
  if (figure !== null) params.set('figure', figure)
  params.set('via', subject)
  if (row !== null) params.set('viaBy', row.by)
  for (const key of row?.keys ?? []) params.append('viaKey', key)
  return `${path}?${params}`
}
