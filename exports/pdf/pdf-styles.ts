import type { Style, StyleDictionary } from 'pdfmake/interfaces'
import type { Locale } from '@/domain/vocabulary'
import { CHARACTERS_A_LINE, LINE_PITCH, TYPE, textWidthOf, UPRIGHT } from '@/exports/paper'
import { lineHeight, SANS, SERIF } from '@/exports/pdf/pdf-fonts'

/**
 * The size of 3号 at which 28 characters fill a line of 156 mm: 15.79 points. Word names it 16 and sets it a little
 * tighter.
 */
export const BODY = Math.floor((textWidthOf(UPRIGHT) / CHARACTERS_A_LINE) * 100) / 100

/** A hair less than the pitch, so that rounding never pushes the last line off the page. */
const PITCH = LINE_PITCH - 0.01

/** How far a paragraph's first line stands in: two characters in Chinese, nothing in English. */
export function indentOf(language: Locale): number {
  return language === 'zh-CN' ? 2 * BODY : 0
}

export function pdfStyles(language: Locale): { styles: StyleDictionary; body: Style } {
  const serif = (fontSize: number, pitch: number): Style => ({
    font: SERIF,
    fontSize,
    lineHeight: lineHeight(SERIF, fontSize, pitch),
  })
  const sans = (fontSize: number, pitch: number): Style => ({
    font: SANS,
    fontSize,
    lineHeight: lineHeight(SANS, fontSize, pitch),
  })
  const isEnglish = language === 'en'
  const above = isEnglish ? PITCH / 2 : 0
  return {
    body: {
      ...serif(BODY, PITCH),
      alignment: isEnglish ? 'left' : 'justify',
      // Quotes and dashes of the Chinese fonts are as wide as a character.
      ...(isEnglish && { fontFeatures: ['pwid', 'kern', 'liga'] as unknown as Style['fontFeatures'] }),
    },
    styles: {
      title: { ...serif(TYPE.title, 35), bold: true, alignment: 'center', margin: [0, 0, 0, PITCH / 2] },
      subtitle: { ...serif(BODY, PITCH), alignment: 'center', margin: [0, 0, 0, PITCH] },
      heading1: { ...sans(BODY, PITCH), bold: true, alignment: 'left', margin: [0, above, 0, 0] },
      heading2: { ...serif(BODY, PITCH), bold: true, alignment: 'left', margin: [0, above, 0, 0] },
      heading3: { ...serif(BODY, PITCH), bold: true, alignment: 'left' },
      caption: { ...sans(TYPE.caption, 18), bold: true, alignment: 'center' },
      note: { ...serif(TYPE.dense, 13.5), alignment: 'left' },
      source: { ...serif(TYPE.note, 16), alignment: 'left' },
      pageNumber: { ...serif(TYPE.pageNumber, 20) },
    },
  }
}
