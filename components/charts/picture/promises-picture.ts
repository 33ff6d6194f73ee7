import type { ChartContext } from '@/components/charts/chart-frame'
import type { PromisesPicture } from '@/components/charts/picture/draw-promises'
import { promiseTrack } from '@/components/charts/promise-share'
import { type PromiseItem, writeShare } from '@/components/charts/promise-words'
import { writeQuantity } from '@/domain/figures/write-quantity'
import { shareDone } from '@/domain/statistics/promises'

/**
 * Every plan of the list, in words and lengths, for a picture of them.
 * @param total how many plans there are, read or not
 */
export function promisesPicture(
  items: readonly PromiseItem[],
  total: number,
  { words, areaName, view }: ChartContext,
  first = 6,
): PromisesPicture {
  const shown = view.allPromises ? items : items.slice(0, first)
  return {
    kind: 'promises',
    items: shown.map((item) => {
      const { activity, measure, planned, achieved } = item
      const share = shareDone(item)
      const done =
        achieved.value === null
          ? words('chart.doneNotReported')
          : `${words('chart.done')} ${writeQuantity(achieved, words)}`
      return {
        name: activity.name,
        about: `${areaName(activity.area)} ${activity.period?.slice(0, 4) ?? ''} · ${words(`measure.${measure}`)}`,
        ink: measure,
        track: promiseTrack(share ?? 0),
        bound: achieved.bound,
        text: `${done} / ${words('chart.plan')} ${writeQuantity(planned, words)}`,
        share: writeShare(item, words) ?? '',
      }
    }),
    more: total > shown.length ? words('chart.morePlans', { count: total - shown.length }) : null,
  }
}
