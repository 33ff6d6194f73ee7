/** A date as precisely as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export type PartialDate = string

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether the text is a year, a month or a day that exists in the calendar (2023-02-30 does not). */
export function isPartialDate(text: string): boolean {
  const match = SHAPE.exec(text)
  if (!match) return false
  const [, year, month, day] = match
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  if (day === undefined) return true
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

/** Compares two partial dates as far as both are known; negative, zero or positive. Zero means "may be the same". */
export function comparePartial(a: PartialDate, b: PartialDate): number {
  const known = Math.min(a.length, b.length)
  const [left, right] = [a.slice(0, known), b.slice(0, known)]
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** Whether a date may lie between `from` and `to`, both included and each open when null (counting rule 10). */
export function mayLieWithin(date: PartialDate, from: PartialDate | null, to: PartialDate | null): boolean {
  return (from === null || comparePartial(date, from) >= 0) && (to === null || comparePartial(date, to) <= 0)
}

/** Whether a date that may lie within the period may as well lie outside it, being known less precisely than its edges. */
export function mayLieOutside(date: PartialDate, from: PartialDate | null, to: PartialDate | null): boolean {
  const cutBy = (edge: PartialDate | null, isFirst: boolean) =>
    edge !== null && date.length < edge.length && edge.startsWith(date) && !isEdgeOfSpan(edge, date, isFirst)
  return cutBy(from, true) || cutBy(to, false)
}

/** Whether the edge is the very first (or last) day or month of the span that `date` stands for. */
function isEdgeOfSpan(edge: PartialDate, date: PartialDate, isFirst: boolean): boolean {
  const rest = edge.slice(date.length + 1)
  if (isFirst) return /^(01)(-01)?$/.test(rest)
  if (date.length === 4) return rest === '12' || rest === '12-31'
  const [year, month] = date.split('-').map(Number)
  return rest === String(new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate())
}
