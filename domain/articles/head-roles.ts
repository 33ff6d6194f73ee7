import {
  isColumnByWord,
  isSubjectOf,
  looksLikeColumn,
  looksLikeHeadline,
  looksLikeSlogan,
  wrapsInto,
} from '@/domain/articles/headline-signs'
import type { PageLine } from '@/domain/articles/page-lines'

/** The lines above a report, each in its role. `left` belongs to no report. */
export interface Head {
  column: PageLine[]
  kicker: PageLine[]
  headline: PageLine[]
  left: PageLine[]
  /** A title above several reports, and its Markdown level. */
  section: { line: PageLine; level: number } | null
  /** The section's title where it is the column of this report but stands above an earlier one. */
  inherited: PageLine | null
}

/** 全区52家单位参赛, below the headline that says of what. */
const SUBTITLE_FACT = /^(?:全[市区县]|累计|惠及|覆盖|共有?[近超约]?\d|[近超约]?\d+[余多]?[名人家万个场])/u
/** A slogan in two lines of verse. */
const HALVES = /^\S{8,}\s+\S{8,}$/u
const SUBTITLE = /^[—–-]{1,3}\s?\S/u

/**
 * Gives the lines between the text above and a report's first words their roles. The last one is the headline, unless
 * the page's headlines have a Markdown level of their own; what stands nearest above it is the kicker.
 * @param headlineLevel the Markdown level of the page's headlines; 0 where they have none
 * @param first whether no report stands above
 * @param isFull whether a line fills the width at which the page's lines are broken
 */
export function headRoles(
  lines: PageLine[],
  headlineLevel: number,
  first: boolean,
  isFull: (line: PageLine) => boolean,
): Head {
  const head: Head = { column: [], kicker: [], headline: [], left: [], section: null, inherited: null }
  if (lines.length === 0) return head
  const at = headlineAt(lines, headlineLevel, isFull)
  const main = lines[at]
  if (main === undefined) return head
  if (lines.length === 1 && main.level === 0 && isColumnByWord(main.text)) return { ...head, column: [main] }
  head.headline.push(main)
  head.kicker.push(...lines.slice(at + 1))
  let from = at
  while (from > 0 && isBrokenHeadline(lines[from - 1], lines[from], isFull)) {
    from -= 1
    head.headline.unshift(lines[from] as PageLine)
  }
  const above = lines.slice(0, from)
  for (let i = above.length - 1; i >= 0; i -= 1) placeAbove(above[i] as PageLine, i, above, head, main, first)
  return head
}

function headlineAt(lines: PageLine[], headlineLevel: number, isFull: (line: PageLine) => boolean): number {
  const levels = lines.map((line) => line.level)
  if (headlineLevel > 0 && levels.includes(headlineLevel)) return levels.lastIndexOf(headlineLevel)
  const marked = lines.findLastIndex(({ level, text }, i) => level > 0 && !(i > 0 && SUBTITLE.test(text)))
  if (marked !== -1) return marked
  const last = lines.length - 1
  const [below, above] = [lines[last], lines[last - 1]]
  if (below === undefined || above === undefined) return last
  const isFact = SUBTITLE_FACT.test(below.text) && looksLikeHeadline(above.text) && !isFull(above)
  return isFact || SUBTITLE.test(below.text) ? last - 1 : last
}

function isBrokenHeadline(
  upper: PageLine | undefined,
  lower: PageLine | undefined,
  isFull: (line: PageLine) => boolean,
): boolean {
  if (upper === undefined || lower === undefined || upper.level !== lower.level) return false
  if (lower.gap > 0 && upper.level === 0) return lower.gap === 1 && isSubjectOf(upper.text, lower.text)
  return (upper.level === 0 && isFull(upper)) || wrapsInto(upper.text, lower.text)
}

function placeAbove(line: PageLine, i: number, above: PageLine[], head: Head, main: PageLine, first: boolean): void {
  const nearest = head.kicker.length === 0 && head.column.length === 0
  const atTop = first && i === 0
  if (line.level > 0 && main.level > 0 && line.level < main.level) {
    head.section = { line, level: line.level }
    head.left.push(line)
  } else if (
    atTop &&
    looksLikeSlogan(line.text) &&
    (above.length > 1 || main.gap > 0 || !looksLikeHeadline(main.text) || HALVES.test(line.text))
  ) {
    head.left.push(line)
  } else if (
    head.column.length === 0 &&
    (looksLikeColumn(line.text) || (line.level > main.level && line.text.length <= 16))
  ) {
    head.column.push(line)
  } else if (
    !nearest &&
    head.column.length === 0 &&
    line.text.length <= 14 &&
    (line.level > 0 || line.gap > 0 || i === 0)
  ) {
    head.column.push(line)
  } else if (nearest || (head.column.length === 0 && (above[i + 1]?.gap ?? 1) === 0)) {
    head.kicker.unshift(line)
  } else head.left.push(line)
}
