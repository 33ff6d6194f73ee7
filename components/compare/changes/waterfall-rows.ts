import { writeState } from '@/components/compare/changes/write-state'
import type { Changes, RunningTotal } from '@/domain/comparison/change-answers'
import type { ChangeStep } from '@/domain/comparison/change-steps'
import type { Difference } from '@/domain/comparison/difference'
import type { Scale } from '@/domain/comparison/words'
import { writeDifference } from '@/domain/comparison/write-difference'
import { writeScaled } from '@/domain/comparison/write-scaled'
import type { Amount } from '@/domain/figures/quantity'
import type { Words } from '@/domain/vocabulary'

/** One line of the picture: a total that stands on the axis, or a step that hangs between two totals. */
export type WaterfallRow = {
  label: string
  /** What stands below the label, in quiet words. */
  note: string
  text: string
} & (
  | { kind: 'start' | 'end'; amount: Amount | null }
  | { kind: 'step'; step: ChangeStep; before: number; after: number; difference: Difference | null }
)

/** The lines from the first total to the last, in words and numbers; divided where `per` says so. */
export function waterfallRows(changes: Changes, words: Words, lang: string): WaterfallRow[] {
  const { start, steps, end, since, until, revision } = changes
  const per = changes.per as Scale
  const amountOf = ({ amount, scaled }: RunningTotal) => (per === 'total' ? amount : scaled)
  const numberOf = (total: RunningTotal) => amountOf(total)?.value ?? 0
  const written = (amount: Amount | null) =>
    amount === null ? words('quantity.notReported') : writeScaled(amount, per, words)
  const totals = [start, ...steps.map(({ total }) => total)]
  const first: WaterfallRow = {
    kind: 'start',
    label: words('changes.chart.start'),
    note: writeState(since, lang, words),
    amount: amountOf(start),
    text: written(amountOf(start)),
  }
  const middle = steps.map(({ step, count, ...each }, i): WaterfallRow => {
    const difference = per === 'total' ? each.difference : each.scaledDifference
    return {
      kind: 'step',
      step,
      label: words(`changes.step.${step}`),
      note: noteOf(step, count, difference, words),
      before: numberOf(totals[i] ?? start),
      after: numberOf(each.total),
      difference,
      text: difference === null ? '—' : difference.by === 0 ? '0' : writeDifference(difference, per, words),
    }
  })
  const isNow = until.revision === revision
  const last: WaterfallRow = {
    kind: 'end',
    label: words(isNow ? 'changes.chart.now' : 'changes.chart.end'),
    note: writeState(until, lang, words),
    amount: amountOf(end),
    text: written(amountOf(end)),
  }
  return [first, ...middle, last]
}

function noteOf(step: ChangeStep, count: number, difference: Difference | null, words: Words): string {
  if (step === 'rules') return words(difference === null ? 'changes.chart.none' : 'changes.chart.onlyRule')
  if (count === 0) return words('changes.chart.none')
  const activities = words('changes.chart.activities', { count })
  if (difference === null) return `${activities}${words('chart.partSeparator')}${words('changes.chart.onlyCoverage')}`
  if (difference.by !== 0 || difference.bound === 'exact') return activities
  return `${activities}${words('chart.partSeparator')}${words('changes.chart.onlyBound')}`
}
