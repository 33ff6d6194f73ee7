import { drawBars } from '@/components/charts/picture/draw-bars'
import { drawGrid } from '@/components/charts/picture/draw-grid'
import { drawMultiples } from '@/components/charts/picture/draw-multiples'
import { drawPromises } from '@/components/charts/picture/draw-promises'
import { drawRanking } from '@/components/charts/picture/draw-ranking'
import { drawTiles } from '@/components/charts/picture/draw-tiles'
import { drawTrend } from '@/components/charts/picture/draw-trend'
import { drawWaterfall } from '@/components/charts/picture/draw-waterfall'
import { framed } from '@/components/charts/picture/frame'
import { paint } from '@/components/charts/picture/paint'
import { lightPalette, PICTURE_FONT } from '@/components/charts/picture/palette'
import type { PictureRequest } from '@/components/charts/picture/request'
import { offer } from '@/components/download/offer'
import type { Drawing } from '@/domain/reports/picture/shapes'
import { writeSvg } from '@/domain/reports/picture/write-svg'

const SHARPNESS = 2

/** The whole picture, frame and all. */
export function drawPicture(request: PictureRequest): Drawing {
  return framed(drawContent(request.content), request)
}

function drawContent(content: PictureRequest['content']): Drawing {
  switch (content.kind) {
    case 'bars':
      return drawBars(content)
    case 'grid':
      return drawGrid(content)
    case 'multiples':
      return drawMultiples(content)
    case 'tiles':
      return drawTiles(content)
    case 'trend':
      return drawTrend(content)
    case 'promises':
      return drawPromises(content)
    case 'ranking':
      return drawRanking(content)
    case 'waterfall':
      return drawWaterfall(content)
  }
}

/**
 * Draws a picture and hands it to the browser as a download.
 * @throws where the browser cannot make an image of that size
 */
export async function savePicture(request: PictureRequest, format: 'png' | 'svg'): Promise<void> {
  const drawing = drawPicture(request)
  const { palette, font } = lightPalette()
  const blob =
    format === 'svg'
      ? new Blob([writeSvg(drawing, palette, PICTURE_FONT)], { type: 'image/svg+xml' })
      : await paintPng(drawing, palette, font)
  offer(blob, `${request.file.replace(/[\\/:*?"<>|]/g, ' ')}.${format}`)
}

async function paintPng(drawing: Drawing, palette: (ink: string) => string, font: string): Promise<Blob> {
  const text = drawing.shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join('')
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px ${font}`, text)))
  const canvas = document.createElement('canvas')
  canvas.width = drawing.width * SHARPNESS
  canvas.height = drawing.height * SHARPNESS
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser has no canvas')
  context.scale(SHARPNESS, SHARPNESS)
  paint(drawing, context, palette, font)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png'),
  )
}
