import { type Block, inReadingOrder } from '@/imports/read/pdf-reading-order'

/** A piece of text as a PDF places it; `base` grows upwards. */
export interface PdfPiece {
  text: string
  left: number
  right: number
  base: number
  size: number
}

/** White this wide, in sizes of type, parts two columns; a space between words is narrower. */
const GUTTER = 1.25
/** The furthest from one line's base to the next one's in one block, in sizes of type. */
const LEADING = 2.2
/** How far the first line of a paragraph may stand in, in sizes of type. */
const INDENT = 2.6
const LARGER = 1.15
/** A gap as wide as this, in sizes of type, is a space. */
const SPACE = 0.18

/**
 * The text of a page: columns one after the other. Lines in larger type above a text come as a Markdown heading, and
 * those above or below them (kickers, columns, bylines) as lines of their own.
 */
export function textOfPage(pieces: PdfPiece[]): string {
  const usual = usualSize(pieces)
  const isHeading = (block: Block) => block.size > usual * LARGER
  const blocks = inReadingOrder(blocksOf(segmentsOf(pieces)), isHeading)
  const lines: string[] = []
  let larger: Block[] = []
  for (const block of blocks) {
    if (isHeading(block)) larger.push(block)
    else {
      lines.push(...withHeading(larger), ...block.lines, '')
      larger = []
    }
  }
  lines.push(...larger.map(joined))
  return lines.join('\n').trim()
}

/** The size in which most characters are set. */
function usualSize(pieces: PdfPiece[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of pieces) counts.set(half(size), (counts.get(half(size)) ?? 0) + text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function half(size: number): number {
  return Math.round(size * 2) / 2
}

/** Pieces that follow each other on one base line, as far as no white as wide as a gutter parts them. */
function segmentsOf(pieces: PdfPiece[]): PdfPiece[] {
  const segments: PdfPiece[] = []
  let row: PdfPiece[] = []
  const flush = () => {
    row.sort((a, b) => a.left - b.left)
    const spaced = isJustified(row) ? 0.6 : SPACE
    for (const piece of row) addTo(segments, piece, row, spaced)
    row = []
  }
  for (const piece of [...pieces].sort((a, b) => b.base - a.base)) {
    const first = row[0]
    if (first !== undefined && first.base - piece.base > Math.min(first.size, piece.size) * 0.3) flush()
    row.push(piece)
  }
  flush()
  return segments
}

/** Whether a row's characters are set apart to fill its width: its gaps are many and alike. */
function isJustified(row: PdfPiece[]): boolean {
  const gaps = row.slice(1).map((piece, i) => (piece.left - (row[i]?.right ?? 0)) / piece.size)
  const small = gaps.filter((gap) => gap > SPACE && gap < GUTTER)
  return small.length >= 4 && Math.max(...small) < Math.min(...small) * 2
}

/** @param spaced how wide a gap, in sizes of type, stands for a space */
function addTo(segments: PdfPiece[], piece: PdfPiece, row: PdfPiece[], spaced: number): void {
  const last = segments.at(-1)
  const size = Math.max(last?.size ?? 0, piece.size)
  const gap = last === undefined ? 0 : piece.left - last.right
  if (
    last === undefined ||
    !row.some(({ base }) => base === last.base) ||
    gap >= size * GUTTER ||
    !alike(last, piece)
  ) {
    segments.push({ ...piece })
    return
  }
  last.text += `${gap > size * spaced ? ' ' : ''}${piece.text}`
  last.right = Math.max(last.right, piece.right)
  last.size = size
}

/** Whether two pieces are of one size; raised and small signs within a line count as of its size. */
function alike(one: PdfPiece, other: PdfPiece): boolean {
  return Math.max(one.size, other.size) <= Math.min(one.size, other.size) * 1.4
}

/** Segments that stand below each other as the lines of one text. */
function blocksOf(segments: PdfPiece[]): Block[] {
  const parents = segments.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at
      at = parents[at] ?? at
    }
    return at
  }
  for (const [i, upper] of segments.entries()) {
    for (let j = i + 1; j < segments.length; j += 1) {
      const lower = segments[j] as PdfPiece
      if (upper.base - lower.base > upper.size * LEADING) break
      if (goesOn(upper, lower)) parents[root(j)] = root(i)
    }
  }
  const groups = new Map<number, PdfPiece[]>()
  for (const [i, segment] of segments.entries()) groups.set(root(i), [...(groups.get(root(i)) ?? []), segment])
  return [...groups.values()].map(blockOf)
}

function goesOn(upper: PdfPiece, lower: PdfPiece): boolean {
  const size = Math.max(upper.size, lower.size)
  if (size > Math.min(upper.size, lower.size) * LARGER || upper.base - lower.base < size * 0.5) return false
  if (Math.min(upper.right, lower.right) <= Math.max(upper.left, lower.left)) return false
  const centred = Math.abs(upper.left + upper.right - lower.left - lower.right) < size * 2
  return centred || Math.abs(upper.left - lower.left) <= size * INDENT
}

function blockOf(segments: PdfPiece[]): Block {
  const left = Math.min(...segments.map((segment) => segment.left))
  return {
    lines: segments.map(
      ({ text, left: start, size }) => `${start - left > size * 1.4 ? '\u3000\u3000' : ''}${text.trim()}`,
    ),
    left,
    right: Math.max(...segments.map((segment) => segment.right)),
    top: Math.max(...segments.map(({ base, size }) => base + size)),
    bottom: Math.min(...segments.map(({ base }) => base)),
    size: Math.max(...segments.map(({ size }) => size)),
  }
}

/** Of larger lines above a text the nearest largest are its headline; what is larger still further up is not of it. */
function withHeading(blocks: Block[]): string[] {
  if (blocks.length === 0) return []
  let at = blocks.length - 1
  while (at > 0 && half(blocks[at - 1]?.size ?? 0) > half(blocks[at]?.size ?? 0)) at -= 1
  return blocks.flatMap((block, i) => [i === at ? `## ${joined(block)}` : joined(block), ''])
}

function joined({ lines }: Block): string {
  return lines
    .map((line) => line.trim())
    .reduce((whole, line) => `${whole}${/[A-Za-z]$/.test(whole) && /^[A-Za-z]/.test(line) ? ' ' : ''}${line}`, '')
}
