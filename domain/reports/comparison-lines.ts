import type { Change, Comparison } from '@/domain/comparison/answers'
import { roundTo } from '@/domain/comparison/round-keeping-bound'
import type { Scale } from '@/domain/comparison/words'
import { percentOf } from '@/domain/comparison/write-scaled'
import type { Amount } from '@/domain/figures/quantity'
import { writePartialDate } from '@/domain/figures/write-date'
import { quantityParts, writeNumber } from '@/domain/figures/write-quantity'
import { amountCell } from '@/domain/reports/amount-cell'
import { type DoubtPen, doubtSentences } from '@/domain/reports/comparison/doubt-sentences'
import { measureName } from '@/domain/reports/measure-name'
import type { Cell } from '@/domain/reports/table'
import { denominatorName } from '@/domain/settings/denominator-name'
import type { Denominator } from '@/domain/settings/denominators-schema'
import { periodWords } from '@/domain/statistics/filter-sentence'
import { writePercent } from '@/domain/statistics/shares'
import type { Words } from '@/domain/vocabulary'

/** What scaled numbers are divided by. */
export type Divided = Pick<Denominator, 'id' | 'name' | 'per' | 'source' | 'date'>

/** What stands above a file of a comparison beside what stands above every list. */
export function comparisonLines(
  { per, against, doubts, rows, subjects, filter }: Comparison,
  denominator: Divided | null,
  words: Words,
): string[] {
  return [
    ...scaleLines(per, denominator, words),
    ...(against ? [words('compare.file.head.against', { period: periodWords(against, words) })] : []),
    words('compare.file.head.ranks'),
    ...subjects.flatMap((subject) => {
      const found = doubts[subject]
      if (!found) return []
      const measure = measureName(subject, filter.realisation, words)
      const named = (keys: readonly string[]) => rows.filter(({ key }) => keys.includes(key)).map(({ label }) => label)
      return [doubtSentences(found, measure, named, PLAIN, words).join('')]
    }),
  ]
}

const PLAIN: DoubtPen = { share: (_end, share) => writePercent(share), publications: (_end, count) => count }

/** By what the numbers of a file are scaled; nothing where they are as counted. */
export function scaleLines(per: Scale, denominator: Divided | null, words: Words): string[] {
  if (per === 'total') return []
  const scale = scaleTitle(per, denominator, words)
  if (denominator === null) return [words('compare.file.head.scale', { scale })]
  const { source, date } = denominator
  return [words('compare.file.head.scaleOf', { scale, source, date: writePartialDate(date, words) })]
}

export function scaleTitle(per: Scale, denominator: Divided | null, words: Words): string {
  if (denominator === null) return words(`compare.file.scale.${per}`)
  return words('denominators.perOf', { name: denominatorName(denominator, words), per: writeNumber(denominator.per) })
}

/** A scaled number as a cell; shares in percent. What was not reported, or cannot be set in relation, says so. */
export function scaledCell(
  { amount, scaled }: { amount: Amount | null; scaled: Amount | null },
  per: Scale,
  words: Words,
): Cell {
  if (amount === null) return words('quantity.notReported')
  if (scaled === null) return words('compare.file.none')
  if (per !== 'share') return amountCell(scaled, words)
  const { before, after } = quantityParts(scaled, words)
  return { value: percentOf(scaled.value), before, after: `%${after}` }
}

/** A change as a number where it is one; of shares in percentage points. */
export function changeCell(change: Change | null, per: Scale, words: Words): Cell {
  if (change === null) return ''
  if (change.kind !== 'difference') return words(`compare.file.change.${change.kind}`)
  return roundTo(per === 'share' ? change.by * 100 : change.by)
}
