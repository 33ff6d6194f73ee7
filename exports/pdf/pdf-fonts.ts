import { FONT_FILES, SANS_NAME } from '@/exports/fonts'

export const SERIF = 'Noto Serif SC'
export const SANS = SANS_NAME

/** The families by their names in the document: text in serif, headings and tables in sans. */
export const PDF_FONTS = {
  [SERIF]: { normal: FONT_FILES.serif, bold: FONT_FILES.serifBold },
  [SANS]: { normal: FONT_FILES.sans, bold: FONT_FILES.sansBold },
}

/** The height of a line of each family without leading, for type of size 1, from their files. */
const NATURAL = { [SERIF]: 1.437, [SANS]: 1.448 }

/** The factor that makes lines of a size stand a pitch apart. */
export function lineHeight(font: typeof SERIF | typeof SANS, size: number, pitch: number): number {
  return pitch / (NATURAL[font] * size)
}
