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
const MOST = 300

/**
 * The order in which a page's blocks are read, by two rules: what stands above in the same column comes first, and
 * what stands to the left comes first unless something wide stands between the two.
 */
export function inReadingOrder(blocks: Block[]): Block[] {
  const sorted = [...blocks].sort((a, b) => b.top - a.top || a.left - b.left)
  if (sorted.length > MOST) return sorted
  const done = new Set<Block>()
  const ordered: Block[] = []
  const visit = (block: Block): void => {
    if (done.has(block)) return
    done.add(block)
    for (const other of sorted) if (!done.has(other) && comesBefore(other, block, sorted)) visit(other)
    ordered.push(block)
  }
  for (const block of sorted) visit(block)
  return ordered
}

function comesBefore(one: Block, other: Block, all: Block[]): boolean {
  if (sharesWidth(one, other)) return middle(one) > middle(other)
  if (one.right > other.left) return false
  const [upper, lower] = [Math.max(middle(one), middle(other)), Math.min(middle(one), middle(other))]
  return !all.some(
    (between) =>
      between !== one &&
      between !== other &&
      middle(between) < upper &&
      middle(between) > lower &&
      sharesWidth(between, one) &&
      sharesWidth(between, other),
  )
}

function sharesWidth(one: Block, other: Block): boolean {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1
}

function middle({ top, bottom }: Block): number {
  return (top + bottom) / 2
}
