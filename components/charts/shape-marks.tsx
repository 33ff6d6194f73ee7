'use client'
import type { Shape } from '@/domain/reports/picture/shapes'

/** Shapes of a picture drawn on the screen, in the screen's own colours. */
export function ShapeMarks({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape, i) => {
    const key = `${shape.kind}${i}`
    if (shape.kind === 'line') {
      const { x1, y1, x2, y2, stroke, width = 1, dashed } = shape
      const dash = dashed ? '3 2' : undefined
      return <line key={key} {...{ x1, y1, x2, y2 }} stroke={ink(stroke)} strokeWidth={width} strokeDasharray={dash} />
    }
    if (shape.kind === 'rect') {
      const { x, y, width, height, fill, stroke, dashed, opacity } = shape
      const dash = dashed ? '3 2' : undefined
      return (
        <rect
          key={key}
          {...{ x, y, width, height, opacity }}
          fill={fill === undefined ? 'none' : ink(fill)}
          stroke={stroke === undefined ? undefined : ink(stroke)}
          strokeDasharray={dash}
        />
      )
    }
    return (
      <text key={key} x={shape.x} y={shape.y} fontSize={shape.size} textAnchor={shape.anchor} fill={ink(shape.fill)}>
        {shape.text}
      </text>
    )
  })
}

function ink(name: string): string {
  return `var(--${name})`
}
