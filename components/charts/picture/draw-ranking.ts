import { type Drawing, type Shape, textWidth, wrapText } from '@/domain/reports/picture/shapes'

export interface RankingPicture {
  kind: 'ranking'
  ink: string
  heads: { place: string; area: string; number: string; told: string }
  places: number
  rows: {
    place: string
    /** Null where it has none; of several possible places the first and the last. */
    rank: { first: number; last: number } | null
    before: { first: number; last: number } | null
    area: string
    number: string
    /** On how many activities it rests. */
    told: string
  }[]
  notes: string[]
}

const ROW = 24
const SIZE = 13
const SMALL = 11
const GAP = 20
const TRACK = 320
const BAR = 8

/** The same ranking as on the screen: the places in words and as spans of a line, then area, number and what it rests on. */
export function drawRanking({ ink, heads, places, rows, notes }: RankingPicture): Drawing {
  const widest = (texts: readonly string[]) => Math.max(...texts.map((each) => textWidth(each, SIZE)))
  const column = (key: 'place' | 'area' | 'number' | 'told') =>
    widest([heads[key], ...rows.map((row) => row[key])]) + GAP
  const track = column('place')
  const area = track + TRACK + GAP
  const number = area + column('area') + column('number') - GAP
  const told = number + column('told')
  const shapes: Shape[] = []
  const line = (texts: Record<keyof typeof heads, string>, y: number, fill: string) => {
    const text = (x: number, words: string, anchor: 'start' | 'end') =>
      shapes.push({ kind: 'text', x, y, text: words, size: SIZE, fill, anchor })
    text(0, texts.place, 'start')
    text(area, texts.area, 'start')
    text(number, texts.number, 'end')
    text(told, texts.told, 'end')
  }
  line(heads, 14, 'quiet-ink')
  const step = TRACK / Math.max(1, places)
  rows.forEach(({ rank, before, ...texts }, i) => {
    const top = 22 + i * ROW
    shapes.push({ kind: 'line', x1: 0, y1: top, x2: told, y2: top, stroke: i === 0 ? 'line-strong' : 'line' })
    line(texts, top + 17, rank === null ? 'quiet-ink' : 'ink')
    if (rank === null) return
    for (let place = 0; place <= places; place++) {
      const x = track + place * step
      shapes.push({ kind: 'line', x1: x, y1: top + 5, x2: x, y2: top + ROW - 4, stroke: 'line' })
    }
    const span = { x: track + (rank.first - 1) * step, width: (rank.last - rank.first + 1) * step }
    const bar = { kind: 'rect' as const, ...span, y: top + 6, height: BAR, radius: 2 }
    // An open span is pale with a line around it, a decided place is full.
    if (rank.first < rank.last) shapes.push({ ...bar, fill: ink, opacity: 0.3 }, { ...bar, stroke: ink })
    else shapes.push({ ...bar, fill: ink })
    if (before) {
      const y = top + ROW - 5
      const [x1, x2] = [track + (before.first - 1) * step, track + before.last * step]
      shapes.push({ kind: 'line', x1, y1: y, x2, y2: y, stroke: 'quiet-ink', width: 2 })
    }
  })
  let height = 22 + rows.length * ROW
  shapes.push({ kind: 'line', x1: 0, y1: height, x2: told, y2: height, stroke: 'line-strong' })
  for (const text of notes.flatMap((note) => wrapText(note, SMALL, told))) {
    height += 18
    shapes.push({ kind: 'text', x: 0, y: height, text, size: SMALL, fill: 'quiet-ink' })
  }
  return { width: told, height: height + 10, shapes }
}
