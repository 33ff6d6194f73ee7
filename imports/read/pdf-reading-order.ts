/** Lines of one text in one place of a page; `top` and `bottom` grow upwards. */
export interface Block {
  lines: string[]
  left: number
  right: number
  top: number
  bottom: number
  size: number
}

/** Beyond this many blocks a page is no newspaper page but a drawing; then they come from top to bottom. */
const MOST = 600
const DEEPEST = 12

/**
 * The order in which a page's blocks are read. White from top to bottom parts articles where headings stand on both
 * sides of it; white from side to side parts what is above from what is below; else columns go from left to right.
 * @param isHeading tells the lines in larger type
 */
export function inReadingOrder(blocks: Block[], isHeading: (block: Block) => boolean, depth = 0): Block[] {
  const sorted = [...blocks].sort((a, b) => b.top - a.top || a.left - b.left)
  if (sorted.length < 2 || sorted.length > MOST || depth > DEEPEST) return sorted
  const further = (part: Block[]) => inReadingOrder(part, isHeading, depth + 1)
  const articles = sideBySide(sorted, isHeading)
  if (articles.length > 1) return articles.flatMap(further)
  const bands = withNeighbours(bandsOf(sorted), isHeading)
  if (bands.length > 1) return bands.flatMap(further)
  const columns = columnsOf(sorted)
  return columns.length > 1 ? columns.flatMap(further) : sorted
}

/** The columns of a region, as articles: a column without a heading belongs to the one on its left. */
function sideBySide(blocks: Block[], isHeading: (block: Block) => boolean): Block[][] {
  const articles: Block[][] = []
  for (const column of columnsOf(blocks)) {
    const last = articles.at(-1)
    if (last === undefined || (last.some(isHeading) && column.some(isHeading))) articles.push([...column])
    else last.push(...column)
  }
  return articles
}

/** Bands that are cut only because the lines of two articles side by side end on one height go together again. */
function withNeighbours(bands: Block[][], isHeading: (block: Block) => boolean): Block[][] {
  const joined: Block[][] = []
  for (let from = 0; from < bands.length; ) {
    let region = bands[from] ?? []
    let to = from + 1
    for (let more = from + 1, union = region; more < bands.length; more += 1) {
      union = [...union, ...(bands[more] ?? [])]
      if (columnsOf(union).length < 2) break
      if (sideBySide(union, isHeading).length > 1) [region, to] = [union, more + 1]
    }
    joined.push(region)
    from = to
  }
  return joined
}

/** Blocks that white from side to side parts, from top to bottom. */
function bandsOf(blocks: Block[]): Block[][] {
  return parted(
    [...blocks].sort((a, b) => b.top - a.top),
    ({ top }) => -top,
    ({ bottom }) => -bottom,
  )
}

/** Blocks that white from top to bottom parts, from left to right. */
function columnsOf(blocks: Block[]): Block[][] {
  return parted(
    [...blocks].sort((a, b) => a.left - b.left),
    ({ left }) => left,
    ({ right }) => right,
  )
}

function parted(sorted: Block[], begin: (block: Block) => number, end: (block: Block) => number): Block[][] {
  const parts: Block[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const block of sorted) {
    const part = parts.at(-1)
    if (part === undefined || begin(block) > reach - 0.5) parts.push([block])
    else part.push(block)
    reach = Math.max(reach, end(block))
  }
  return parts
}
