import type { ChartSpec } from '@/domain/reports/document/chart-spec'
import type { Shape } from '@/domain/reports/picture/shapes'
import { attributes, writeShape } from '@/domain/reports/picture/write-svg'
import { paperPalette } from '@/exports/charts/chart-inks'
import type { Size } from '@/exports/charts/chart-size'
import { drawColumns } from '@/exports/charts/draw-columns'
import { drawLines, type Path } from '@/exports/charts/draw-lines'
import { drawLyingBars } from '@/exports/charts/draw-lying-bars'
import { drawableText } from '@/exports/drawable-text'
import { SANS_NAME } from '@/exports/fonts'

/**
 * A chart as SVG, in black ink and a few dark colours that print legibly in grey. Text is text, in Noto Sans SC. Without
 * categories there is an empty frame with the unit.
 * @param size in points; `chartSize` says which one suits
 * @param lacking gathers characters that the font cannot draw
 */
export function drawChart(spec: ChartSpec, size: Size, lacking: Set<string> = new Set()): string {
  const { width, height } = size
  const { shapes, paths } = drawingOf(drawable(spec, lacking), size)
  const body = [...shapes.map((shape) => writeShape(shape, paperPalette)), ...paths.map(writePath)].join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${SANS_NAME}">
<rect width="${width}" height="${height}" fill="#ffffff"/>
${body}
</svg>
`
}

function drawingOf(spec: ChartSpec, size: Size): { shapes: Shape[]; paths: Path[] } {
  if (spec.categories.length === 0 || spec.series.length === 0) return { shapes: emptyFrame(spec, size), paths: [] }
  if (spec.kind === 'lines') return drawLines(spec, size)
  return { shapes: spec.kind === 'bars' ? drawLyingBars(spec, size) : drawColumns(spec, size), paths: [] }
}

function emptyFrame({ unit }: ChartSpec, { width, height }: Size): Shape[] {
  return [
    { kind: 'rect', x: 0.5, y: 0.5, width: width - 1, height: height - 1, stroke: 'line-strong', dashed: true },
    { kind: 'text', x: width / 2, y: height / 2 + 3, text: unit, size: 10, fill: 'quiet-ink', anchor: 'middle' },
  ]
}

/** The same with text that the font can draw, each on one line. */
function drawable({ kind, unit, categories, series }: ChartSpec, lacking: Set<string>): ChartSpec {
  const text = (said: string) => drawableText(said, lacking).replace(/\s+/g, ' ').trim()
  return {
    kind,
    unit: text(unit),
    categories: categories.map(text),
    series: series.map(({ name, points }) => ({
      name: text(name),
      points: points.map((point) => ({ ...point, text: text(point.text) })),
    })),
  }
}

function writePath({ d, stroke, fill, dash, width, at }: Path): string {
  return `<path ${attributes({
    d,
    fill: fill ?? 'none',
    stroke: stroke ?? undefined,
    'stroke-width': stroke === null ? undefined : width,
    'stroke-dasharray': dash ?? undefined,
    'stroke-linejoin': 'round',
    transform: at.x === 0 && at.y === 0 ? undefined : `translate(${at.x} ${at.y})`,
  })}/>`
}
