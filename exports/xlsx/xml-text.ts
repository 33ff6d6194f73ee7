import { cleanText } from '@/exports/clean-text'

/** What a cell can hold, in UTF-16 units; Excel calls a file with more broken. */
const LONGEST_CELL = 32_767

/** Everything that cannot stand in XML text as it is, and what a spreadsheet would read as an escape of its own. */
const SPECIAL = /[&<>"\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]|\p{Cc}|\p{Cs}|_x[0-9a-f]{4}_/iu

/** Text as XML holds it, also in attributes. */
export function xmlText(text: string): string {
  return SPECIAL.test(text) ? escaped(cleanText(text)) : text
}

/** Text of a cell or of a chart's labels, where `_x0041_` would be read as the character of that number. */
export function cellXmlText(text: string): string {
  return SPECIAL.test(text) ? escaped(cleanText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')) : text
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** The same text with what `cellXmlText` escaped read back. */
export function withoutEscapes(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** A text that is too long for a cell ends with how much of it is there: …〔32,743 / 45,120〕. */
export function fittingText(text: string): string {
  if (text.length <= LONGEST_CELL) return text
  const length = text.length.toLocaleString('en-US')
  const mark = (kept: string) => `…〔${kept} / ${length}〕`
  const kept = LONGEST_CELL - mark(length).length
  return text.slice(0, kept).replace(/[\ud800-\udbff]$/, '') + mark(kept.toLocaleString('en-US'))
}

/** A text as a cell or a shared text holds it. */
export function textElement(text: string): string {
  return `<t xml:space="preserve">${cellXmlText(fittingText(text))}</t>`
}
