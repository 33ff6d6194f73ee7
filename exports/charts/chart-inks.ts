import type { Texture } from '@/domain/reports/picture/bar-shapes'
import type { Palette } from '@/domain/reports/picture/write-svg'

const INKS: Record<string, string> = {
  card: '#ffffff',
  ink: '#1d1f23',
  'quiet-ink': '#54585f',
  line: '#dcdcd8',
  'line-strong': '#6f737b',
}

/** The inks of paper by their names; a colour is its own. */
export const paperPalette: Palette = (ink) => INKS[ink] ?? ink

/** How each series is drawn, by its place: told apart by texture, dash and marker when the colours are gone. */
const STYLES: { ink: string; texture: Texture; dash: string | null; marker: Marker }[] = [
  { ink: '#9f211a', texture: 'solid', dash: null, marker: 'circle' },
  { ink: '#2b5078', texture: 'hollow', dash: '6 3', marker: 'square' },
  { ink: '#4a5f34', texture: 'striped', dash: '1.5 2.5', marker: 'triangle' },
  { ink: '#b4b7bd', texture: 'solid', dash: '9 3 2 3', marker: 'diamond' },
  { ink: '#6a4690', texture: 'hollow', dash: '3 3', marker: 'cross' },
  { ink: '#54585f', texture: 'striped', dash: '12 3', marker: 'star' },
]

export type Marker = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'star'

/** The look of a series; with one series alone, the first. */
export function seriesLook(place: number) {
  const look = STYLES[place % STYLES.length]
  if (look === undefined) throw new Error(`no look for series ${place}`)
  return look
}

/** Pale grey is well for a bar but too weak for a thin line. */
export function lineInk(ink: string): string {
  return ink === '#b4b7bd' ? '#6f737b' : ink
}
