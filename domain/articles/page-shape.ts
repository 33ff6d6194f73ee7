import { readBylineLine, readDateline } from '@/domain/articles/byline'
import { looksDisplayed, looksLikeColumn } from '@/domain/articles/headline-signs'
import { type Furniture, readFurniture } from '@/domain/articles/meta-lines'
import type { PageLine } from '@/domain/articles/page-lines'
import { isFinished } from '@/domain/articles/paragraphs'
import { wideLength, wrapWidth } from '@/domain/articles/wrap-width'

/** What a line of a page is, as far as it and its neighbours tell. */
export type Reading =
  | { kind: 'furniture'; furniture: Furniture }
  | { kind: 'byline'; people: string[]; opens: boolean; photo: boolean }
  | { kind: 'dateline' }
  | { kind: 'heading' }
  | { kind: 'display' }
  | { kind: 'prose' }

const NUMBER_GOES_ON = /^[\d,，余多名人家万千百亿年月日个场次元件份支所项位户%％.]/u
/** Words that open a paragraph and no headline. */
const OPENS_PARAGRAPH =
  /^(?:近日|日前|近期|昨日|昨天|今天|当天|据了解|据悉|据介绍|连日来|此外|同时|随后|其中|活动中|活动现场|今年以来|下一步|[0-9]{1,2}月[0-9]{1,2}日(?:至[0-9]{1,2}日)?)[，,]/u
const OFTEN = 3

/** The lines of a page, each read, and how the page as a whole is set. */
export class PageShape {
  readonly readings: Reading[]
  /** The Markdown level that stands most often right above 本报讯 or a byline; 0 where headlines have none. */
  readonly headlineLevel: number
  /** How many headings of that level do. */
  readonly headlines: number
  /** How many headings stand over headings of their own. */
  readonly sections: number
  /** Whether any line of the page is a byline or opens with one. */
  readonly namesReporters: boolean
  /** Blank lines between most paragraphs. */
  readonly usualGap: number
  /** Whether paragraphs begin further in. */
  readonly indented: boolean
  /** The width at which lines are broken; 0 where they are not. */
  private readonly width: number

  constructor(readonly lines: PageLine[]) {
    this.width = wrapWidth(lines)
    const indented = lines.filter((line) => line.indent >= 2 && line.indent <= 8).length
    this.indented = indented >= 2 && indented * 25 > lines.length
    const counts = countTexts(lines)
    this.readings = lines.map((line, i) => this.read(line, i, counts))
    for (const [i, { kind }] of this.readings.entries()) if (kind === 'dateline' || kind === 'byline') this.showHead(i)
    const [level, headlines] = this.levelOfHeadlines()
    this.headlineLevel = level
    this.headlines = headlines
    this.sections = this.countSections()
    this.namesReporters = this.readings.some(({ kind }) => kind === 'dateline' || kind === 'byline')
    const gaps = lines.filter((_, i) => this.readings[i]?.kind === 'prose').map(({ gap }) => gap)
    this.usualGap = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  }

  /** Whether a line fills the width at which the page's lines are broken. */
  isFull(line: PageLine): boolean {
    const over = wideLength(line.text) - this.width
    return this.width > 0 && over >= -1.5 && over <= 3
  }

  private read(line: PageLine, i: number, counts: Map<string, number>): Reading {
    const byline = readBylineLine(line.text)
    if (line.level > 0) {
      if (byline !== null) return { kind: 'byline', ...byline }
      const furniture = readFurniture(line.text)
      return furniture === null || furniture.kind === 'number' ? { kind: 'heading' } : { kind: 'furniture', furniture }
    }
    if (byline !== null) return { kind: 'byline', ...byline }
    if (readDateline(line.text) !== null) return { kind: 'dateline' }
    const furniture = readFurniture(line.text)
    if (furniture !== null) {
      const people = furniture.values.people
      if (furniture.kind === 'number' && this.isBrokenNumber(i)) return { kind: 'prose' }
      if (
        people !== undefined &&
        line.text.length < 40 &&
        furniture.values.date === undefined &&
        !furniture.values.publication
      )
        return { kind: 'byline', people: people.map(asAuthor), opens: false, photo: false }
      return { kind: 'furniture', furniture }
    }
    if (!looksDisplayed(line.text)) return { kind: 'prose' }
    const often = (counts.get(line.text) ?? 0) >= OFTEN && line.text.length <= 30 && !looksLikeColumn(line.text)
    if (often) return { kind: 'furniture', furniture: { kind: 'other', values: {} } }
    return this.isParagraph(line, i) ? { kind: 'prose' } : { kind: 'display' }
  }

  /** Up to three lines right above a byline are its head, though they be as wide as a column. */
  private showHead(byline: number): void {
    let from = byline
    while (from > 0 && byline - from < 3 && this.canBeHead(from - 1)) {
      from -= 1
      if ((this.lines[from]?.gap ?? 0) > 0) break
    }
    const above = this.lines[from - 1]
    const opens = above === undefined || (this.lines[from]?.gap ?? 0) > 0 || isFinished(above.text)
    if (!opens && this.readings[from - 1]?.kind !== 'furniture') return
    for (let i = from; i < byline; i += 1) this.readings[i] = { kind: 'display' }
  }

  private canBeHead(i: number): boolean {
    const line = this.lines[i]
    if (line === undefined || (this.readings[i]?.kind !== 'prose' && this.readings[i]?.kind !== 'display')) return false
    const short = looksDisplayed(line.text) || line.text.length <= 4
    return short && !isFinished(line.text) && !OPENS_PARAGRAPH.test(line.text)
  }

  /** 2500 alone on its line, between 共有 and 余名. */
  private isBrokenNumber(i: number): boolean {
    const [above, below] = [this.lines[i - 1], this.lines[i + 1]]
    if (above === undefined || isFinished(above.text) || above.level > 0) return false
    return /\d$/.test(above.text) || (below !== undefined && NUMBER_GOES_ON.test(below.text))
  }

  /** A line that is short only because its paragraph begins or ends in it, or because lines are broken at a width. */
  private isParagraph(line: PageLine, i: number): boolean {
    if (this.indented && line.indent >= 2 && line.indent <= 5 && line.text.length > 20) return true
    if (OPENS_PARAGRAPH.test(line.text)) return true
    const next = this.lines[i + 1]
    if (this.width === 0 || next === undefined || next.gap > 0 || next.level > 0) return false
    return this.isFull(line) || (/[，、]/u.test(line.text) && wideLength(line.text) > this.width * 0.85)
  }

  private levelOfHeadlines(): [level: number, headlines: number] {
    const counts = new Map<number, number>()
    let level = 0
    for (const [i, line] of this.lines.entries()) {
      const kind = this.readings[i]?.kind
      if (kind === 'heading') level = line.text.startsWith('—') ? level : line.level
      else if (kind === 'dateline' || kind === 'byline') {
        if (level > 0) counts.set(level, (counts.get(level) ?? 0) + 1)
        level = 0
      } else if (kind === 'prose') level = 0
    }
    return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0]
  }

  private countSections(): number {
    return this.lines.filter((line, i) => {
      const next = this.lines[i + 1]
      return (
        line.level > 0 &&
        next !== undefined &&
        next.level > line.level &&
        (this.headlineLevel === 0 || next.level === this.headlineLevel)
      )
    }).length
  }
}

/** A person whose role nobody named wrote the text. */
export function asAuthor(person: string): string {
  return person.includes(' ') ? person : `作者 ${person}`
}

function countTexts(lines: PageLine[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of lines) if (text.length <= 30) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
