import type { Texture } from '@/domain/reports/picture/bar-shapes'
import type { Ink } from '@/domain/reports/picture/shapes'
import type { LedgerSubject } from '@/domain/vocabulary'

/** How each series of a comparison is drawn: three textures, first in the measure's colour, then in grey. */
const STYLES: { own: boolean; texture: Texture }[] = [
  { own: true, texture: 'solid' },
  { own: true, texture: 'hollow' },
  { own: true, texture: 'striped' },
  { own: false, texture: 'solid' },
  { own: false, texture: 'hollow' },
  { own: false, texture: 'striped' },
]

/** The look of a series, by its place among up to six. */
export function seriesStyle(index: number, subject: LedgerSubject): { ink: Ink; texture: Texture } {
  const { own, texture } = STYLES[index % STYLES.length] ?? { own: true, texture: 'solid' }
  return { ink: own ? subject : 'quiet-ink', texture }
}
