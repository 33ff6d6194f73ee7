import { GET as ledgerRoute } from '@/app/api/v1/ledger/route'
import type { Ledger, LedgerPart } from '@/domain/statistics/answers'
import { answerOf } from '@/tests/factories/server'

/**
 * A ledger with all pages of its parts, as somebody who asks the API gets it.
 * @param limit activities of a page
 * @param between is run between two pages
 */
export async function wholeLedger(
  query: string | URLSearchParams,
  limit = 200,
  between: () => void = () => {},
): Promise<Ledger> {
  const ask = (cursor: string | null) => {
    const params = new URLSearchParams(query)
    params.set('limit', String(limit))
    if (cursor !== null) params.set('cursor', cursor)
    return answerOf<Ledger>(ledgerRoute, params)
  }
  const whole = await ask(null)
  for (const part of Object.keys(whole.nextCursors) as LedgerPart[]) {
    for (let cursor = whole.nextCursors[part]; cursor !== null; ) {
      between()
      const page = await ask(cursor)
      whole[part].push(...(page[part] as never[]))
      cursor = page.nextCursors[part]
    }
    whole.nextCursors[part] = null
  }
  return whole
}
