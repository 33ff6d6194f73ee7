'use client'
import type { BarShapeProps } from 'recharts'
import { seriesStyle } from '@/components/charts/series-styles'
import { ShapeMarks } from '@/components/charts/shape-marks'
import { shortQuantity } from '@/components/charts/short-number'
import { useLang, useWords } from '@/components/words'
import type { Quantity } from '@/domain/figures/quantity'
import { barShapes, missingShapes } from '@/domain/reports/picture/bar-shapes'
import type { LedgerSubject } from '@/domain/vocabulary'

/** The size of the numbers above bars, in pixels. */
export const LABEL = 10.5

/** One upright bar with the end that its bound gives it; a dashed foot where nothing was reported. */
export function OpenBar({
  bar,
  amount,
  subject,
  series,
  planned,
  labelRoom,
}: {
  bar: Pick<BarShapeProps, 'x' | 'y' | 'width' | 'height'>
  amount: Quantity | null
  subject: LedgerSubject
  series: number
  planned: boolean
  /** The widest number of the chart in pixels, which says whether numbers fit above its bars; null for none. */
  labelRoom: number | null
}) {
  const words = useWords()
  const lang = useLang()
  if (amount === null) return null
  const foot = bar.y + bar.height
  const place = { x: bar.x, y: foot, thickness: bar.width, upwards: true }
  if (amount.value === null) return <ShapeMarks shapes={missingShapes(place)} />
  if (amount.value === 0) return null
  const style = seriesStyle(series, subject)
  return (
    <>
      {/* A wide, unseen target: a bar of two pixels is hard to meet. */}
      <rect
        x={bar.x}
        y={Math.min(bar.y, foot - 16)}
        width={bar.width}
        height={Math.max(16, bar.height)}
        fillOpacity={0}
      />
      <ShapeMarks shapes={barShapes({ ...place, ...style, length: bar.height, bound: amount.bound, planned })} />
      {labelRoom !== null && labelRoom < bar.width * 1.55 && (
        <text
          x={bar.x + bar.width / 2}
          y={foot - Math.max(2, bar.height) - (amount.bound === 'exact' || amount.bound === 'atMost' ? 4 : 12)}
          textAnchor="middle"
          fontSize={LABEL}
          fill="var(--ink)"
        >
          {shortQuantity(amount, words, lang)}
        </text>
      )}
    </>
  )
}
