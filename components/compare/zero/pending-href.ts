import { type AddressRow, ledgerHref } from '@/components/address'

/** The address that opens the ledger of a row with what waits for review, and shows the screen so. */
export function pendingHref(current: URLSearchParams, row: AddressRow): string {
  const params = new URLSearchParams(current)
  params.set('review', 'all')
  return ledgerHref(params, 'activities', row)
}
