'use client'
import { useId } from 'react'
import { ShapeMarks } from '@/components/charts/shape-marks'
import { endMarks, mirrored } from '@/components/compare/changes/end-marks'
import styles from '@/components/compare/changes/waterfall.module.css'
import type { WaterfallRow } from '@/components/compare/changes/waterfall-rows'
import { along, type WaterfallScale } from '@/components/compare/changes/waterfall-scale'

const HEIGHT = 44
const THICK = 16
const TOP = (HEIGHT - THICK) / 2
const PERCENT = 100
/** About how long the axis is on a screen, in pixels: nobody knows before it is laid out. */
const USUAL_TRACK = 600

/**
 * The bar of one line: a total from the axis, or a step between the totals before and after it, full where it adds and
 * striped where it takes away. Dashed lines lead to the lines above and below.
 */
export function WaterfallBar({ row, scale, ink }: { row: WaterfallRow; scale: WaterfallScale; ink: string }) {
  const id = useId()
  const at = (value: number) => `${along(scale, value) * PERCENT}%`
  const total = row.kind === 'step' ? 0 : (row.amount?.value ?? 0)
  const [before, after] = row.kind === 'step' ? [row.before, row.after] : [0, total]
  const [left, right] = [Math.min(before, after), Math.max(before, after)]
  const isDown = after < before
  const bound = row.kind === 'step' ? row.difference?.bound : row.amount?.bound
  const width = (along(scale, right) - along(scale, left)) * PERCENT
  const marks = bound === undefined ? [] : endMarks(bound, ink, THICK, (width / PERCENT) * USUAL_TRACK)
  return (
    <svg className={styles.bar} width="100%" height={HEIGHT} aria-hidden="true">
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="var(--card)" />
          <rect width="2" height="5" fill={`var(--${ink})`} />
        </pattern>
      </defs>
      {row.kind !== 'start' && <Lead x={at(row.kind === 'step' ? row.before : total)} from={0} to={TOP} />}
      {row.kind !== 'end' && <Lead x={at(after)} from={TOP + THICK} to={HEIGHT} />}
      {row.kind === 'step' && before === after ? (
        <line x1={at(after)} x2={at(after)} y1={TOP} y2={TOP + THICK} className={styles.still} />
      ) : row.kind !== 'step' && row.amount === null ? (
        <line x1="0" x2="18" y1={HEIGHT / 2} y2={HEIGHT / 2} className={styles.missing} />
      ) : (
        <>
          <rect
            x={at(left)}
            y={isDown ? TOP + 0.5 : TOP}
            width={`${width}%`}
            height={isDown ? THICK - 1 : THICK}
            fill={isDown ? `url(#${id})` : `var(--${ink})`}
            stroke={isDown ? `var(--${ink})` : undefined}
          />
          <svg x={at(after)} y={TOP} overflow="visible" role="presentation">
            <rect x={isDown ? 0 : -2} width="2" height={THICK} fill={`var(--${ink})`} />
            <ShapeMarks shapes={isDown ? mirrored(marks) : marks} />
          </svg>
          {row.kind !== 'step' && scale.from > 0 && <Cut />}
        </>
      )}
    </svg>
  )
}

function Lead({ x, from, to }: { x: string; from: number; to: number }) {
  return <line x1={x} x2={x} y1={from} y2={to} className={styles.lead} />
}

/** Two strokes across a bar that begins before the axis does. */
function Cut() {
  return [10, 15].map((x) => (
    <line key={x} x1={x} x2={x + 5} y1={TOP + THICK + 3} y2={TOP - 3} stroke="var(--card)" strokeWidth="2" />
  ))
}
