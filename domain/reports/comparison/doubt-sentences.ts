import type { Doubts } from '@/domain/comparison/ranking-doubts'
import { listOf } from '@/domain/reports/document/report-pen'
import type { Words } from '@/domain/vocabulary'

/** How the numbers of the sentences are written, each end of a span on its own. */
export interface DoubtPen {
  share: (end: 'low' | 'high', share: number) => string
  publications: (end: 'low' | 'high', count: number) => number
}

/**
 * What speaks against the order of areas by a measure, in sentences.
 * @param namesOf the names of areas by their keys
 */
export function doubtSentences(
  { shares, silent, few, dominated, publications }: Doubts,
  measure: string,
  namesOf: (keys: readonly string[]) => string[],
  pen: DoubtPen,
  words: Words,
): string[] {
  const named = (way: 'silent' | 'few' | 'dominated', keys: readonly string[]) =>
    keys.length === 0 ? [] : [words(`comparison.order.${way}`, { list: listOf(namesOf(keys), words) })]
  return [
    words('comparison.order.doubtful', { measure }),
    ...(shares === null
      ? []
      : [
          words('comparison.order.shares', {
            low: pen.share('low', shares.low),
            high: pen.share('high', shares.high),
          }),
        ]),
    ...named('silent', silent),
    ...named('few', few),
    ...named('dominated', dominated),
    ...(publications === null
      ? []
      : [
          words('comparison.order.publications', {
            low: pen.publications('low', publications.low),
            high: pen.publications('high', publications.high),
          }),
        ]),
  ]
}
