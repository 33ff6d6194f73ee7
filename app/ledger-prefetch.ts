import type { QueryKey } from '@tanstack/react-query'
import { ledgerAnswer, ledgerAt } from '@/app/answers/ledger'
import { dimensionsOf } from '@/app/api/parameters'
import type { PageRequest } from '@/app/page-request'
import { ledgerFilter, readLedgerAddress } from '@/components/evidence/ledger-address'
import { ledgerQuery } from '@/components/queries'
import { endOfChange } from '@/db/queries/revision-at'

/**
 * The ledger that a page's address asks for, for its first view; empty where it asks for none, or for one that does not
 * exist, which the panel then says.
 */
export function ledgerPrefetch({ context, params, ...request }: PageRequest): [key: QueryKey, answer: unknown][] {
  const asked = readLedgerAddress(params)
  if (asked === null || asked === 'unknown') return []
  const { subject, row, at } = asked
  const revision = at === undefined ? null : Number(at.slice(1))
  if (revision !== null && revision > context.revision) return []
  const filter = ledgerFilter(request.filter, asked)
  const of = row && { by: dimensionsOf(row.by), keys: [...row.keys] }
  const answer =
    revision === null
      ? ledgerAnswer(context, filter, subject, of)
      : ledgerAt(context, filter, subject, of, endOfChange(context.db, revision))
  return [[ledgerQuery(filter, context.locale, subject, row, at).queryKey, answer]]
}
