import { clipText, textWidth, wrapText } from '@/domain/reports/picture/shapes'

/**
 * A name in a few lines; what still does not fit is cut, with an ellipsis.
 * @param width in points
 */
export function nameLines(name: string, size: number, width: number, most: number): string[] {
  const lines = wrapText(name, size, width)
  const kept = lines.slice(0, most)
  if (lines.length > most) kept[most - 1] = joined(kept[most - 1] ?? '', lines[most] ?? '')
  return kept.map((line) => clipText(line, size, width))
}

/** Two lines as one again, with the space that a break took from between two words. */
function joined(a: string, b: string): string {
  return /[\x21-\u2e7f]$/.test(a) && /^[\x21-\u2e7f]/.test(b) ? `${a} ${b}` : a + b
}

/** The widest of several texts, in points. */
export function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)))
}
