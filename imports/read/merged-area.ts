const MERGED = /<(?:\w{1,8}:)?mergeCell\s[^>]{0,40}?ref="\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})"/g
const LONGEST = 100

/** How many cells the merged cells in a piece of a sheet's XML cover, and the end of it, where one may be cut off. */
export function mergedArea(xml: string): { area: number; rest: string } {
  let [area, end] = [0, 0]
  for (const found of xml.matchAll(MERGED)) {
    const [left, top, right, bottom] = found.slice(1)
    area += (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1)
    end = found.index + found[0].length
  }
  return { area, rest: xml.slice(Math.max(end, xml.length - LONGEST)) }
}

function columnNumber(letters = ''): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
