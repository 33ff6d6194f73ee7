import type { Drawing } from '@/domain/reports/picture/shapes'
import type { Palette } from '@/domain/reports/picture/write-svg'

/**
 * Paints a drawing onto a canvas, which knows the page's own fonts: an SVG turned into an image would only know those
 * of the system, and Chinese might become boxes.
 */
export function paint(
  { width, height, shapes }: Drawing,
  canvas: CanvasRenderingContext2D,
  palette: Palette,
  font: string,
) {
  canvas.fillStyle = palette('card')
  canvas.fillRect(0, 0, width, height)
  for (const shape of shapes) {
    canvas.setLineDash('dashed' in shape && shape.dashed ? [3, 2] : [])
    if (shape.kind === 'line') {
      canvas.strokeStyle = palette(shape.stroke)
      canvas.lineWidth = shape.width ?? 1
      canvas.beginPath()
      canvas.moveTo(shape.x1, shape.y1)
      canvas.lineTo(shape.x2, shape.y2)
      canvas.stroke()
    } else if (shape.kind === 'rect') {
      canvas.beginPath()
      canvas.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0)
      canvas.globalAlpha = shape.opacity ?? 1
      if (shape.fill !== undefined) {
        canvas.fillStyle = palette(shape.fill)
        canvas.fill()
      }
      if (shape.stroke !== undefined) {
        canvas.strokeStyle = palette(shape.stroke)
        canvas.lineWidth = 1
        canvas.stroke()
      }
      canvas.globalAlpha = 1
    } else {
      canvas.font = `${shape.bold ? 600 : 400} ${shape.size}px ${font}`
      canvas.textAlign = shape.anchor === 'middle' ? 'center' : (shape.anchor ?? 'start')
      canvas.fillStyle = palette(shape.fill)
      canvas.fillText(shape.text, shape.x, shape.y)
    }
  }
}
