import { openFont } from '@/exports/fonts'

/** The bold of heads and sums is a little wider than the regular that is measured. */
const BOLDER = 1.02

const advances = new Map<string, number>()

/** How wide a text is in the type of tables, in points. */
export function typeWidth(text: string, size: number): number {
  const font = openFont('sans')
  let width = 0
  for (const character of text) {
    let advance = advances.get(character)
    if (advance === undefined) {
      advance = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm
      advances.set(character, advance)
    }
    width += advance
  }
  return width * size * BOLDER
}
