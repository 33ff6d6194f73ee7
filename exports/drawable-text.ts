import { cleanText } from '@/exports/clean-text'
import { openFont } from '@/exports/fonts'

/** What printers set where they have no type for a character. */
export const SUBSTITUTE = '〓'

/** Marks of direction, joiners and variants: they have no picture of their own. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/**
 * Text that our fonts can draw: a character without a glyph becomes 〓, never an empty box.
 * @param lacking gathers the characters that were substituted
 */
export function drawableText(text: string, lacking: Set<string>): string {
  const clean = cleanText(text).normalize('NFC')
  if (canDraw(clean)) return clean
  let drawn = ''
  // What is seen as one sign, as a family of emoji, is substituted by one sign.
  for (const { segment } of graphemes.segment(clean)) {
    const seen = [...segment].filter((each) => !UNSEEN.test(each)).join('')
    const plain = seen.normalize('NFKC')
    if (canDraw(seen)) drawn += seen
    else if (canDraw(plain)) drawn += plain
    else {
      drawn += SUBSTITUTE
      lacking.add(segment)
    }
  }
  return drawn
}

function canDraw(text: string): boolean {
  const [serif, sans] = [openFont('serif'), openFont('sans')]
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code === 0x0a || code === 0x09) continue
    if (!serif.hasGlyphForCodePoint(code) || !sans.hasGlyphForCodePoint(code)) return false
  }
  return !UNSEEN.test(text)
}

/** A character by its code points: U+20BB7. */
export function codePointsOf(character: string): string {
  return [...character].map((each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
}
