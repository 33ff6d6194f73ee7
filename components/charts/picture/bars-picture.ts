import { amountOf, type Counted, coverageOf, isCount, subjectName } from '@/components/charts/amounts'
import { type BarRow, largestOf } from '@/components/charts/area-rows'
import { type BarScale, barLength, decadeStep } from '@/components/charts/bar-scale'
import type { ChartContext } from '@/components/charts/chart-frame'
import type { BarsPicture } from '@/components/charts/picture/draw-bars'
import { writeQuantity } from '@/domain/figures/write-quantity'
import { dominantShare, writePercent } from '@/domain/statistics/shares'
import type { LedgerSubject } from '@/domain/vocabulary'

/** The rows of a table of bars, in words and lengths, for a picture of them. */
export function barsPicture(
  columns: readonly LedgerSubject[],
  groups: { rows: readonly BarRow[]; apart: boolean }[],
  scales: readonly BarScale[],
  total: Counted | null,
  { words, view, planned }: ChartContext,
): BarsPicture {
  const written = (row: Counted, subject: LedgerSubject) => {
    const amount = amountOf(row, subject)
    const { reported, activities } = coverageOf(amount)
    return { amount, text: writeQuantity(amount, words), note: isCount(subject) ? '' : `${reported}/${activities}` }
  }
  return {
    kind: 'bars',
    columns: columns.map((subject, i) => ({
      title: subjectName(subject, words),
      ink: subject,
      planned: planned && !isCount(subject),
      decade: scales[i] === undefined ? null : decadeStep(scales[i]),
    })),
    rows: groups.flatMap(({ rows, apart }) =>
      rows.map((row) => ({
        label: row.label,
        apart,
        cells: columns.map((subject, i) => {
          const { amount, text, note } = written(row, subject)
          const share = dominantShare(amount, largestOf(row, subject))
          return {
            ...barLength(scales[i] ?? { kind: 'linear', max: 0 }, amount.value ?? 0),
            bound: amount.bound,
            text,
            note: share === null ? note : `${note} [${writePercent(share)}]`,
          }
        }),
      })),
    ),
    total: total && {
      label: words('chart.total'),
      cells: columns.map((subject) => `${written(total, subject).text} ${written(total, subject).note}`.trim()),
    },
    legend: [
      ...(['atLeast', 'atMost', 'about'] as const).map((bound) => ({ bound, text: words(`chart.legend.${bound}`) })),
      { bound: null, text: words('chart.legend.missing') },
    ],
    notes: [
      `${words('chart.legend.coverage')}${words('chart.partSeparator')}[%] ${words('chart.legend.dominant')}`,
      words(`chart.scaleHint.${view.scale}`),
    ],
  }
}
