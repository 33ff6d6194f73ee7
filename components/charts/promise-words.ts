import type { Promises } from '@/domain/statistics/answers'
import { shareDone } from '@/domain/statistics/promises'
import { shareBound, writePercent } from '@/domain/statistics/shares'
import type { Words } from '@/domain/vocabulary'

export type PromiseItem = Promises['items'][number]

/** The share of a plan that was done, with its vagueness: 40%, 至少5%, 至多3%, 约5%; null where nothing was reported. */
export function writeShare(item: PromiseItem, words: Words): string | null {
  const share = shareDone(item)
  const { planned, achieved } = item
  if (share === null || planned.bound === null || achieved.bound === null) return null
  return words(`chart.share.${shareBound(planned.bound, achieved.bound)}`, { share: writePercent(share) })
}
