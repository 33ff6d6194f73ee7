/**
 * Measures of an official paper by GB/T 9704-2012 (5.2, 7.1–7.5), in points unless they say millimetres. A point is
 * 1/72 inch, as in Word and PDF.
 */
export function points(millimetres: number): number {
  return (millimetres / 25.4) * 72
}

interface Page {
  width: number
  height: number
  margin: { top: number; right: number; bottom: number; left: number }
}

/** A4 upright: 22 lines of 28 characters on 156 × 225 mm. */
export const UPRIGHT: Page = {
  width: points(210),
  height: points(297),
  margin: { top: points(37), right: points(26), bottom: points(35), left: points(28) },
}

/** A4 turned for wide tables, with the same text block, its top at the binding edge (7.5). */
export const TURNED: Page = {
  width: points(297),
  height: points(210),
  margin: { top: points(28), right: points(37), bottom: points(26), left: points(35) },
}

export function pageOf(isWide: boolean): Page {
  return isWide ? TURNED : UPRIGHT
}

export function textWidthOf({ width, margin }: Page): number {
  return width - margin.left - margin.right
}

export function textHeightOf({ height, margin }: Page): number {
  return height - margin.top - margin.bottom
}

export const LINES_A_PAGE = 22
export const CHARACTERS_A_LINE = 28

/** From the foot of one line to the next. */
export const LINE_PITCH = textHeightOf(UPRIGHT) / LINES_A_PAGE

/** From the text block down to the page number (7.5). */
export const NUMBER_DISTANCE = points(7)

/** Sizes of type: 2号, 3号, 4号, 小四, 5号, 小五. */
export const TYPE = {
  title: 22,
  body: 16,
  pageNumber: 14,
  subtitle: 16,
  caption: 12,
  table: 10.5,
  note: 10.5,
  dense: 9,
}

/** The ink of links: dark enough to read in print, blue enough to be known as one. */
export const LINK_INK = '1f4e79'
/** The rules of tables and frames. */
export const RULE_INK = '1d1f23'
