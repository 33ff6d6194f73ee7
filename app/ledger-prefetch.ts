import type { QueryKey } from '@tanstack/react-query'
import type { PageRequest } from '@/app/page-request'

/** The ledger that an address asks for, for the first view; nothing where none is asked for. */
export function ledgerPrefetch(_request: PageRequest): [QueryKey, unknown][] {
  return []
}
