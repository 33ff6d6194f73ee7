import { ledgerHref } from '@/components/address'
import { type AskedLedger, fromLedgerHref, readLedgerAddress } from '@/components/evidence/ledger-address'
import { FILTER_KEYS } from '@/domain/statistics/filter'

/** How the reader came to a page: under which filter, and out of which ledger if any. */
export interface WayHere {
  filterParams: URLSearchParams
  asked: AskedLedger | null
}

/** Reads the way out of the address: the filter, and `via`, `viaBy`, `viaKey` for the ledger. */
export function readWayHere(params: URLSearchParams): WayHere {
  const filterParams = new URLSearchParams()
  const ledger = new URLSearchParams()
  for (const [key, value] of params) {
    if ((FILTER_KEYS as readonly string[]).includes(key)) filterParams.append(key, value)
    else if (key === 'via') ledger.append('ledger', value)
    else if (key === 'viaBy') ledger.append('by', value)
    else if (key === 'viaKey') ledger.append('key', value)
  }
  const asked = readLedgerAddress(ledger)
  return { filterParams, asked: asked === 'unknown' ? null : asked }
}

/** The address of the overview with the ledger open that led here. */
export function backHref({ filterParams }: WayHere, { subject, row }: AskedLedger): string {
  return `/${ledgerHref(filterParams, subject, row)}`
}

/**
 * The address of an article or activity that goes on from here: filter and ledger go along, so that its page can show
 * the way back too.
 * @param figure the figure whose phrase the article lights
 */
export function onwardHref(path: string, { filterParams, asked }: WayHere, figure: string | null = null): string {
  if (asked !== null) return fromLedgerHref(path, filterParams, asked, figure)
  const params = new URLSearchParams(filterParams)
  if (figure !== null) params.set('figure', figure)
  return params.size === 0 ? path : `${path}?${params}`
}
