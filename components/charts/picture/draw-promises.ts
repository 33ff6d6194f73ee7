import { barShapes } from '@/domain/reports/picture/bar-shapes'
import { clipText, type Drawing, type Ink, type Shape, textWidth } from '@/domain/reports/picture/shapes'
import type { Bound } from '@/domain/vocabulary'

export interface PromisesPicture {
  kind: 'promises'
  items: {
    name: string
    about: string
    ink: Ink
    track: { done: number; plan: number }
    bound: Bound | null
    text: string
    share: string
  }[]
  /** What is not in the picture. */
  more: string | null
}

const WIDTH = 560
const ITEM = 62
const BAR = 10

/** Each plan as on the screen: a dashed outline, filled as far as it was reported as done. */
export function drawPromises({ items, more }: PromisesPicture): Drawing {
  const shapes = items.flatMap((item, i): Shape[] => {
    const top = i * ITEM
    const aboutWidth = textWidth(item.about, 11)
    const bar = { x: 0, y: top + 22, thickness: BAR, ink: item.ink }
    return [
      {
        kind: 'text',
        x: 0,
        y: top + 14,
        text: clipText(item.name, 13, WIDTH - aboutWidth - 16),
        size: 13,
        fill: 'ink',
      },
      { kind: 'text', x: WIDTH, y: top + 14, text: item.about, size: 11, fill: 'quiet-ink', anchor: 'end' },
      { kind: 'rect', x: 0, y: top + 22, width: item.track.plan * WIDTH, height: BAR, stroke: item.ink, dashed: true },
      ...(item.bound === null
        ? []
        : barShapes({ ...bar, length: item.track.done * WIDTH, bound: item.bound, planned: false })),
      { kind: 'text', x: 0, y: top + 47, text: item.text, size: 12, fill: 'ink' },
      { kind: 'text', x: WIDTH, y: top + 47, text: item.share, size: 12, fill: 'ink', bold: true, anchor: 'end' },
    ]
  })
  let height = items.length * ITEM
  if (more !== null) {
    height += 18
    shapes.push({ kind: 'text', x: 0, y: height - 4, text: more, size: 11, fill: 'quiet-ink' })
  }
  return { width: WIDTH, height, shapes }
}
