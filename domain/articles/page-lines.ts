import { letterSpaces } from '@/domain/articles/close-spaces'
import { foldPage, withoutInvisible } from '@/domain/articles/fold-page'
import type { Span } from '@/domain/articles/segments'

/** One line of a page that holds ink. */
export interface PageLine {
  /** Folded, trimmed, without invisible marks and without the marks of Markdown. */
  text: string
  /** Where the text's first and last characters stand in the page. */
  start: number
  end: number
  /** Of a Markdown heading 1 to 6; 6 too for a line that is bold as a whole; 0 for any other line. */
  level: number
  /** Blank lines above it. */
  gap: number
  /** Spaces before the text, an ideographic one counting two. */
  indent: number
  /** The places of the text's units in the page, where invisible marks stand between them. */
  at: number[] | null
  /** Marks of Markdown around the text: no ink of the article. */
  marks: Span[]
}

const HEADING = /^(#{1,6})(?:\s+|(?=[^\s#!/]))/
const HEADING_CLOSE = /\s#+$/
/** Marks within a line: bold type, and a link around its words. */
const INLINE = /(\*\*)(?=\S)([^*]{1,400}?)(?<=\S)(\*\*)|(\[)([^[\]]{1,200})(\]\(https?:[^()\s]{1,500}\))/g
const BOLD = /^(\*\*|__)(?=\S)(.{1,200}?)(?<=\S)\1$/

/** The lines of a page, in order, those without ink left out. */
export function pageLines(page: string): PageLine[] {
  const folded = foldPage(page)
  const lines: PageLine[] = []
  let gap = 0
  for (let from = 0; from <= folded.length; ) {
    const feed = folded.indexOf('\n', from)
    const to = feed === -1 ? folded.length : feed
    const line = lineAt(page, folded, from, to, gap)
    if (line === null) gap += 1
    else {
      lines.push(line)
      gap = 0
    }
    from = to + 1
  }
  return lines
}

function lineAt(page: string, folded: string, from: number, to: number, gap: number): PageLine | null {
  const whole = folded.slice(from, to)
  const clean = withoutInvisible(whole)
  const text = clean.trim()
  if (text === '') return null
  const at = clean.length === whole.length ? null : placesOf(whole, from)
  const lead = clean.length - clean.trimStart().length
  const line: PageLine = {
    text,
    start: at === null ? from + lead : (at[lead] ?? from),
    end: at === null ? from + lead + text.length : (at[lead + text.length - 1] ?? to - 1) + 1,
    level: 0,
    gap,
    indent: [...page.slice(from, from + Math.min(lead, 40))].reduce(
      (sum, space) => sum + (space === '\u3000' ? 2 : 1),
      0,
    ),
    at: at === null ? null : at.slice(lead, lead + text.length),
    marks: [],
  }
  return withoutMarks(without(line, letterSpaces(line.text)))
}

/** Where each visible unit of a folded stretch stands in the page. */
function placesOf(whole: string, from: number): number[] {
  const places: number[] = []
  let at = from
  for (const character of whole) {
    if (withoutInvisible(character) !== '') for (let i = 0; i < character.length; i += 1) places.push(at + i)
    at += character.length
  }
  return places
}

function withoutMarks(line: PageLine): PageLine {
  const heading = HEADING.exec(line.text)
  if (heading === null) {
    const bold = withoutBold(line)
    return bold === line ? withoutInline(line) : { ...bold, level: 6 }
  }
  const closing = HEADING_CLOSE.exec(line.text.slice(-20))?.[0].length ?? 0
  const inner = unmarked(line, heading[0].length, line.text.length - closing)
  return inner.text === '' ? line : { ...withoutBold(inner), level: heading[1]?.length ?? 1 }
}

function withoutBold(line: PageLine): PageLine {
  return BOLD.test(line.text) ? unmarked(line, 2, line.text.length - 2) : line
}

function withoutInline(line: PageLine): PageLine {
  if (!/\*\*|\]\(/.test(line.text)) return line
  const ranges: Span[] = []
  for (const { 0: whole, 1: bold, 4: bracket, 5: words, index } of line.text.matchAll(INLINE)) {
    const [open, inner] = bold === undefined ? [1, words?.length ?? 0] : [2, whole.length - 4]
    if (bold === undefined && bracket === undefined) continue
    ranges.push({ start: index, end: index + open }, { start: index + open + inner, end: index + whole.length })
  }
  const marks = ranges.map(({ start, end }) => ({ start: placeIn(line, start), end: placeIn(line, end - 1) + 1 }))
  const inner = without(line, ranges)
  return inner.text === '' ? line : { ...inner, marks: [...line.marks, ...marks] }
}

/** The line without some stretches of its text. */
function without(line: PageLine, ranges: Span[]): PageLine {
  if (ranges.length === 0) return line
  const pieces: string[] = []
  const at: number[] = []
  let from = 0
  for (const { start, end } of [...ranges, { start: line.text.length, end: line.text.length }]) {
    pieces.push(line.text.slice(from, start))
    for (let unit = from; unit < start; unit += 1) at.push(placeIn(line, unit))
    from = end
  }
  const text = pieces.join('')
  if (text.trim() === '') return { ...line, text: '' }
  return cut({ ...line, text, at }, 0, text.length)
}

/** The line without the marks before one place of its text and behind another. */
function unmarked(line: PageLine, from: number, to: number): PageLine {
  const inner = cut(line, from, to)
  const marks = [
    { start: line.start, end: inner.start },
    { start: inner.end, end: line.end },
  ].filter(({ start, end }) => start < end)
  return { ...inner, marks: [...line.marks, ...marks] }
}

/** The line from one place of its text to another. */
export function cut(line: PageLine, from: number, to: number): PageLine {
  const text = line.text.slice(from, to)
  const first = from + text.length - text.trimStart().length
  const last = from + text.trimEnd().length
  if (last <= first) return { ...line, text: '' }
  return {
    ...line,
    text: line.text.slice(first, last),
    start: placeIn(line, first),
    end: placeIn(line, last - 1) + 1,
    at: line.at?.slice(first, last) ?? null,
  }
}

/** The place in the page of a unit of a line's text. */
function placeIn(line: PageLine, unit: number): number {
  return line.at === null ? line.start + unit : (line.at[unit] ?? line.end)
}
