/** Digits behind the point beyond which a number is rounded to the eye; the cell keeps them. */
const MOST_DECIMALS = 6

/** A format may not be longer. */
const LONGEST_FORMAT = 255

/**
 * The format that shows a number with the marks of its bound, thousands grouped and nothing shortened: `#,##0"余"`.
 * Null where the marks make it longer than a format can be.
 */
export function numberFormat(before: string, decimals: number, after: string): string | null {
  const format = `${literal(before)}#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${literal(after)}`
  return format.length > LONGEST_FORMAT ? null : format
}

/** How many digits behind the point a number has. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0
  return Math.min(value.toFixed(MOST_DECIMALS).replace(/0+$/, '').split('.')[1]?.length ?? 0, MOST_DECIMALS)
}

/** Quotation marks cannot stand within quoted text of a format. */
function literal(text: string): string {
  return text
    .split('"')
    .map((piece) => (piece === '' ? '' : `"${piece}"`))
    .join('\\"')
}
