/** A piece of text as a PDF places it; `base` grows upwards. */
export interface PdfPiece {
  text: string
  left: number
  right: number
  base: number
  size: number
}

interface Row {
  pieces: PdfPiece[]
  base: number
  size: number
}

interface Line {
  text: string
  size: number
  base: number
}

type Interval = [from: number, to: number]

const LARGER = 1.15

/**
 * The text of a page in reading order: rows from top to bottom, and where a strip of white parts several rows from
 * side to side, the columns on both sides of it one after the other.
 */
export function textOfPage(pieces: PdfPiece[]): string {
  const usual = usualSize(pieces)
  return linesOf(rowsOf(pieces), 0)
    .reduce<Line[][]>((blocks, line) => inBlocks(blocks, line, usual), [])
    .flatMap((block, i, blocks) => withHeadings(block, usual, blocks[i + 1] !== undefined))
    .join('\n')
    .trim()
}

/** The size in which most characters are set. */
function usualSize(pieces: PdfPiece[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function rowsOf(pieces: PdfPiece[]): Row[] {
  const rows: Row[] = []
  for (const piece of [...pieces].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1)
    if (row !== undefined && row.base - piece.base <= Math.min(row.size, piece.size) * 0.5) row.pieces.push(piece)
    else rows.push({ pieces: [piece], base: piece.base, size: piece.size })
  }
  for (const row of rows) {
    row.pieces.sort((a, b) => a.left - b.left)
    row.size = Math.max(...row.pieces.map(({ size }) => size))
  }
  return rows
}

/** Depth ends the search for columns within columns. */
function linesOf(rows: Row[], depth: number): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < rows.length; ) {
    const { to, gutters } = stripFrom(rows, from)
    const strip = rows.slice(from, to)
    if (gutters.length === 0 || to - from < 2 || depth >= 4) lines.push(...strip.map(lineOf))
    else for (const column of columnsOf(strip, gutters)) lines.push(...linesOf(column, depth + 1))
    from = to
  }
  return lines
}

/** The most rows from one on that a common strip of white parts; rows without any go together too. */
function stripFrom(rows: Row[], from: number): { to: number; gutters: Interval[] } {
  let common = gapsOf(rows[from] as Row)
  let to = from + 1
  let parted: Interval[] = []
  while (to < rows.length) {
    const next = common.flatMap((gap) =>
      gapsOf(rows[to] as Row).flatMap((other) => meet(gap, other, (rows[to] as Row).size)),
    )
    const inner = next.filter((gap) => hasBothSides(rows.slice(from, to + 1), gap))
    if (parted.length > 0 && inner.length === 0) break
    if (parted.length === 0 && inner.length === 0 && innerGaps(rows[to] as Row).length > 0 && to > from) break
    if (inner.length > 0) parted = inner
    common = next
    to += 1
  }
  return { to, gutters: parted }
}

/** The white of a row: between its pieces where wide enough, and to both sides without end. */
function gapsOf(row: Row): Interval[] {
  const first = row.pieces[0]
  const ends = Math.max(...row.pieces.map(({ right }) => right))
  return [[Number.NEGATIVE_INFINITY, first?.left ?? 0], ...innerGaps(row), [ends, Number.POSITIVE_INFINITY]]
}

function innerGaps(row: Row): Interval[] {
  const gaps: Interval[] = []
  let right = Number.NEGATIVE_INFINITY
  for (const piece of row.pieces) {
    if (right > Number.NEGATIVE_INFINITY && piece.left - right >= row.size * 0.8) gaps.push([right, piece.left])
    right = Math.max(right, piece.right)
  }
  return gaps
}

function meet(one: Interval, other: Interval, size: number): Interval[] {
  const [from, to] = [Math.max(one[0], other[0]), Math.min(one[1], other[1])]
  return to - from >= size * 0.6 ? [[from, to]] : []
}

/** Whether at least two rows reach to each side of a strip, so that it parts columns and not the words of a line. */
function hasBothSides(rows: Row[], [from, to]: Interval): boolean {
  if (from === Number.NEGATIVE_INFINITY || to === Number.POSITIVE_INFINITY) return false
  const left = rows.filter(({ pieces }) => pieces.some((piece) => piece.right <= from + 0.1)).length
  const right = rows.filter(({ pieces }) => pieces.some((piece) => piece.left >= to - 0.1)).length
  return left >= 2 && right >= 2
}

function columnsOf(rows: Row[], gutters: Interval[]): Row[][] {
  const edges = [...gutters.map(([from, to]) => (from + to) / 2).sort((a, b) => a - b), Number.POSITIVE_INFINITY]
  let left = Number.NEGATIVE_INFINITY
  return edges.map((edge) => {
    const [from, to] = [left, edge]
    left = edge
    return rows.flatMap((row) => {
      const pieces = row.pieces.filter(
        (piece) => (piece.left + piece.right) / 2 >= from && (piece.left + piece.right) / 2 < to,
      )
      return pieces.length === 0 ? [] : [{ pieces, base: row.base, size: Math.max(...pieces.map(({ size }) => size)) }]
    })
  })
}

function lineOf({ pieces, base, size }: Row): Line {
  let text = ''
  let right: number | null = null
  for (const piece of pieces) {
    const gap = right === null ? 0 : piece.left - right
    if (gap > piece.size * 1.5) text += '  '
    else if (gap > piece.size * 0.2) text += ' '
    text += piece.text
    right = piece.right
  }
  return { text: text.trim(), base, size }
}

/** Parts lines where the white above is wide, or where larger type begins or ends. */
function inBlocks(blocks: Line[][], line: Line, usual: number): Line[][] {
  const block = blocks.at(-1)
  const last = block?.at(-1)
  const apart =
    last === undefined ||
    last.base < line.base ||
    last.base - line.base > Math.max(last.size, line.size) * 2.2 ||
    last.size > usual * LARGER !== line.size > usual * LARGER
  if (apart || block === undefined) blocks.push([line])
  else block.push(line)
  return blocks
}

/** Of lines in larger type the largest next to the text below are the headline; its lines become one heading. */
function withHeadings(block: Line[], usual: number, more: boolean): string[] {
  if (!more || block.some(({ size }) => size <= usual * LARGER)) return [...block.map(({ text }) => text), '']
  const sizes = block.map(({ size }) => Math.round(size * 2) / 2)
  let at = sizes.length - 1
  while (at > 0 && (sizes[at - 1] ?? 0) >= (sizes[at] ?? 0)) at -= 1
  const top = sizes[at] ?? 0
  const end = at + sizes.slice(at).filter((size) => size === top).length
  const heading = block.slice(at, end).map(({ text }) => text)
  return [
    ...block.slice(0, at).map(({ text }) => text),
    '',
    `## ${joined(heading)}`,
    '',
    ...block.slice(end).map(({ text }) => text),
    '',
  ]
}

function joined(lines: string[]): string {
  return lines.reduce(
    (whole, line) => (/[A-Za-z]$/.test(whole) && /^[A-Za-z]/.test(line) ? `${whole} ${line}` : `${whole}${line}`),
    '',
  )
}
