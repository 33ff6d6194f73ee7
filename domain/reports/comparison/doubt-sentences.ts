import type { Comparison } from '@/domain/comparison/answers'
import { listOf } from '@/domain/reports/document/report-pen'
import type { LedgerSubject, Words } from '@/domain/vocabulary'

export type Doubts = NonNullable<Comparison['doubts'][LedgerSubject]>

/**
 * What speaks against the order of areas by a measure, in sentences.
 * @param namesOf the names of areas by their keys
 * @param write how a number is written: `low` and `high` shares, and how many publications
 */
export function doubtSentences(
  { shares, silent, few, dominated, publications }: Doubts,
  measure: string,
  namesOf: (keys: readonly string[]) => string[],
  writeShare: (end: 'low' | 'high', share: number) => string,
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
            low: writeShare('low', shares.low),
            high: writeShare('high', shares.high),
          }),
        ]),
    ...named('silent', silent),
    ...named('few', few),
    ...named('dominated', dominated),
    ...(publications === null ? [] : [words('comparison.order.publications', publications)]),
  ]
}
