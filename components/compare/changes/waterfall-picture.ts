import type { WaterfallPicture } from '@/components/charts/picture/draw-waterfall'
import { endMarks, mirrored } from '@/components/compare/changes/end-marks'
import { waterfallRows } from '@/components/compare/changes/waterfall-rows'
import { along, waterfallScale } from '@/components/compare/changes/waterfall-scale'
import type { Changes } from '@/domain/comparison/change-answers'
import { writeNumber } from '@/domain/figures/write-quantity'
import type { Words } from '@/domain/vocabulary'

const THICK = 16

/** The lines of the screen, in words and lengths, for a picture of them. */
export function waterfallPicture(changes: Changes, words: Words, lang: string): WaterfallPicture {
  const rows = waterfallRows(changes, words, lang)
  const scale = waterfallScale(rows)
  return {
    kind: 'waterfall',
    ink: changes.subject,
    isCut: scale.from > 0,
    lines: rows.map(({ label, note, text, ...row }) => {
      const isStep = row.kind === 'step'
      const [before, after] = isStep ? [row.before, row.after] : [scale.from, row.amount?.value ?? null]
      const bound = isStep ? row.difference?.bound : row.amount?.bound
      const marks = bound === undefined ? [] : endMarks(bound, changes.subject, THICK)
      return {
        label,
        note,
        text,
        isTotal: !isStep,
        before: along(scale, before),
        after: after === null ? null : along(scale, after),
        marks: after !== null && after < before ? mirrored(marks) : marks,
      }
    }),
    notes: [
      [words('changes.chart.legendUp'), words('changes.chart.legendDown'), words('changes.chart.legendOpen')].join(
        words('chart.partSeparator'),
      ),
      ...(scale.from > 0 ? [words('changes.chart.cut', { from: writeNumber(scale.from) })] : []),
    ],
  }
}
