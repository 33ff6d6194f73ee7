import { type AnswerContext, rowTitle } from '@/app/answers/context'
import { ledgerTotal } from '@/app/answers/ledger'
import { dimensionsOf } from '@/app/api/parameters'
import { backHref, type WayHere } from '@/components/activity/way-here'
import { writeQuantity } from '@/domain/figures/write-quantity'
import type { Filter } from '@/domain/statistics/filter'

/**
 * The way back to where the reader came from: the overview, the total, and the row of it, each with its number under
 * the same filter; else the list of articles.
 * @param filter null where the address holds none that exists, so that no number can be given
 */
export function trailTo(context: AnswerContext, filter: Filter | null, way: WayHere) {
  const { words } = context
  const query = way.filterParams.size === 0 ? '' : `?${way.filterParams}`
  if (way.asked === null || filter === null)
    return [{ href: `/articles${query}`, text: words('errors.notFound.back.articles') }]
  const { subject, row } = way.asked
  const by = row && { by: dimensionsOf(row.by), keys: [...row.keys] }
  const step = (name: string, of: typeof by) =>
    `${name} ${writeQuantity(ledgerTotal(context, filter, subject, of), words)}`
  return [
    { href: `/${query}`, text: words('nav.overview') },
    { href: backHref(way, { subject, row: null }), text: step(words(`measure.${subject}`), null) },
    ...(by === null ? [] : [{ href: backHref(way, way.asked), text: step(rowTitle(context, by), by) }]),
  ]
}
