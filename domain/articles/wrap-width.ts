import type { PageLine } from '@/domain/articles/page-lines'
import { isFinished } from '@/domain/articles/paragraphs'

const FEWEST = 6

/** How wide a text is set, in Chinese characters; letters and digits are half as wide. */
export function wideLength(text: string): number {
  let half = 0
  for (let i = 0; i < text.length; i += 1) half += text.charCodeAt(i) < 0x100 ? 1 : 2
  return half / 2
}

/**
 * The width at which a page's lines were broken, as PDFs and typed pages have it, in Chinese characters; 0 where its
 * lines are whole paragraphs.
 */
export function wrapWidth(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>()
  const broken = new Map<number, number>()
  let [plain, longer] = [0, 0]
  for (const { text, level } of lines) {
    if (level > 0) continue
    plain += 1
    if (text.length > 130) longer += 1
    else {
      const width = Math.floor(wideLength(text))
      if (width >= 9 && width <= 60) {
        counts.set(width, (counts.get(width) ?? 0) + 1)
        if (!isFinished(text)) broken.set(width, (broken.get(width) ?? 0) + 1)
      }
      if (width > 60) longer += 1
    }
  }
  if (plain < FEWEST || longer * 10 > plain) return 0
  const sumOf = (some: Map<number, number>, width: number) =>
    [0, 1, 2].reduce((sum, less) => sum + (some.get(width - less) ?? 0), 0)
  const near = (width: number) => sumOf(counts, width)
  const [width = 0] = [...counts.keys()].sort((a, b) => near(b) - near(a) || b - a)
  // Lines of one width by chance are sentences; lines broken at a width mostly stop within one.
  return near(width) * 2.5 >= plain && sumOf(broken, width) * 2 >= near(width) ? width : 0
}
