import { Resvg } from '@resvg/resvg-js'
import { outlined } from '@/exports/charts/outlined'

/** Dots for each point that make 300 to the inch. */
export const PRINT_SCALE = 300 / 72

/**
 * A chart of `drawChart` as PNG, in our own font alone, so that it looks the same on every machine.
 * @param scale dots for each point of the SVG
 */
export function chartPicture(svg: string, scale: number): Uint8Array {
  const resvg = new Resvg(outlined(svg), {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
    background: '#ffffff',
  })
  return resvg.render().asPng()
}
