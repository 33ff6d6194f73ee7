/** A range of cells, rows and columns counted from 1, edges included. */
export interface Area {
  top: number
  left: number
  bottom: number
  right: number
}

/** Null for what is no reference to cells that a sheet has. */
export function areaOf(reference: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/.exec(reference)
  if (match === null) return null
  const [, left = '', top = '', right = left, bottom = top] = match
  const area = { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) }
  const isOnSheet = area.bottom <= 1_048_576 && area.right <= 16_384
  return isOnSheet && area.top <= area.bottom && area.left <= area.right ? area : null
}

export function overlap(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
