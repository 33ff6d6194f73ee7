import { type AddressRow, LEDGER_KEYS, type LedgerScope } from '@/components/address'
import { comparePartial, isPartialDate } from '@/domain/figures/partial-date'
import type { Filter } from '@/domain/statistics/filter'
import { isRowKey } from '@/domain/statistics/row-keys'
import { DIMENSIONS, type Dimension, LEDGER_SUBJECTS, type LedgerSubject } from '@/domain/vocabulary'

export interface AskedLedger extends LedgerScope {
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
  const [row, period, wholeCity] = [readRow(params), readPeriod(params), readWholeCity(params)]
  const at = params.get('ledgerAt') ?? undefined
  if (row === 'unknown' || period === 'unknown' || wholeCity === 'unknown') return 'unknown'
  if (at !== undefined && !/^r\d{1,12}$/.test(at)) return 'unknown'
  return { subject: subject as LedgerSubject, row, period, wholeCity, at }
}

/** What an asked ledger counts: the filter of its screen, but for what it says of its own. */
export function ledgerFilter(filter: Filter, { period, wholeCity }: LedgerScope): Filter {
  return { ...filter, ...period, ...(wholeCity && { area: undefined }) }
}

function readPeriod(params: Params): { from: string; to: string } | 'unknown' | undefined {
  const asked = params.get('ledgerPeriod')
  if (asked === null) return undefined
  const [from = '', to = '', ...rest] = asked.split('/')
  if (rest.length > 0 || !isPartialDate(from) || !isPartialDate(to) || comparePartial(from, to) > 0) return 'unknown'
  return { from, to }
}

function readWholeCity(params: Params): true | 'unknown' | undefined {
  const asked = params.get('ledgerArea')
  if (asked === null) return undefined
  return asked === 'all' ? true : 'unknown'
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
