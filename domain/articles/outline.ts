import { type Dateline, readDateline, readEndByline } from '@/domain/articles/byline'
import { type Head, headRoles } from '@/domain/articles/head-roles'
import { isNumbered, looksLikeColumn, looksLikeHeadline, looksLikeSubhead } from '@/domain/articles/headline-signs'
import type { Furniture, PageValues } from '@/domain/articles/meta-lines'
import { cut, type PageLine } from '@/domain/articles/page-lines'
import { asAuthor, PageShape, type Reading } from '@/domain/articles/page-shape'
import { type BodyLine, isFinished } from '@/domain/articles/paragraphs'

/** An article while it is put together. */
export interface Draft {
  head: Head
  people: string[]
  /** Lines, and pieces of lines, that name the reporters. */
  bylines: PageLine[]
  body: (BodyLine & { line: PageLine })[]
  /** What the lines beside it say of it alone. */
  values: PageValues
}

/** A line that names paper, day or page, and before how many articles it stands. */
export interface Folio {
  values: PageValues
  before: number
}

export interface Outline {
  drafts: Draft[]
  furniture: PageLine[]
  folios: Folio[]
}

const BROKEN_NAMES = /^.{0,40}[（(][^（()）]{0,60}$/u
const MOST_HEAD_LINES = 8
const SIGNATURE = /(?:工会|委员会|公司|局|办公室|工会联合会)$/u

/**
 * Takes a page's lines apart into articles; what belongs to none is furniture.
 * @param titled whether the page's first article has its headline elsewhere, so that headings below are its subheads
 */
export function outline(lines: PageLine[], titled: boolean): Outline {
  return new Outliner(lines, titled).run()
}

/** Walks once down the lines of a page. */
class Outliner {
  private readonly shape: PageShape
  private readonly readings: Reading[]
  private readonly drafts: Draft[] = []
  private readonly furniture: PageLine[] = []
  private readonly folios: Folio[] = []
  /** Lines since the last prose that may be the head of the next article. */
  private pending: PageLine[] = []
  private aside: PageValues = {}
  private current: Draft | null = null
  /** Whether something says that the article above has ended. */
  private ended = false
  private apart = false
  /** Where the words of a line begin, whose first ones are the rest of a byline. */
  private readonly openings = new Map<number, number>()

  constructor(
    private readonly lines: PageLine[],
    private readonly titled: boolean,
  ) {
    this.shape = new PageShape(lines)
    this.readings = this.shape.readings
  }

  run(): Outline {
    for (const [i, line] of this.lines.entries()) this.take(line, this.readings[i] as Reading, i)
    this.close()
    return { drafts: this.drafts, furniture: this.furniture, folios: this.folios }
  }

  private take(line: PageLine, reading: Reading, i: number): void {
    if (reading.kind === 'furniture') this.takeFurniture(line, reading.furniture)
    else if (reading.kind === 'heading') this.pending.push(line)
    else if (reading.kind === 'display') this.takeDisplay(line, i)
    else if (reading.kind === 'byline') this.takeByline(line, reading, i)
    else if (reading.kind === 'dateline') this.takeDateline(line, i)
    else this.takeProse(line, i)
  }

  private takeFurniture(line: PageLine, { kind, values }: Furniture): void {
    this.furniture.push(line)
    if (kind === 'folio') this.folios.push({ values, before: this.drafts.length })
    else if (kind === 'meta' || kind === 'close') this.takeMeta(values, kind)
    if (kind === 'separator' && this.current !== null && this.current.body.length > 0) this.ended = true
    this.apart = true
  }

  private takeMeta(values: PageValues, kind: 'meta' | 'close'): void {
    const hasBody = this.current !== null && this.current.body.length > 0
    if (this.current !== null && this.pending.length === 0 && (hasBody || this.current.head.headline.length > 0)) {
      merge(this.current.values, values)
      if (hasBody && (kind === 'close' || values.publication !== undefined)) this.ended = true
    } else merge(this.aside, values)
  }

  private takeDisplay(line: PageLine, i: number): void {
    if (this.isFirstAfterByline()) this.addBody(line, (this.lines[i + 1]?.gap ?? 0) > 0)
    else if (this.pending.length === 0 && this.isOpen() && !this.isHead(line, i)) this.addBody(line, false)
    else this.pending.push(line)
  }

  /** Whether the article has its head and its reporters, so that its words begin here, short as the line may be. */
  private isFirstAfterByline(): boolean {
    const draft = this.current
    return this.pending.length === 0 && draft !== null && draft.body.length === 0 && draft.bylines.length > 0
  }

  /** Whether the article above stopped in the middle of a sentence. */
  private isOpen(): boolean {
    const last = this.current?.body.at(-1)
    return last !== undefined && !this.ended && !last.alone && !isFinished(last.text)
  }

  /** Whether a short line after an unfinished sentence still belongs to what follows: 本报讯 or a headline is near. */
  private isHead(line: PageLine, i: number): boolean {
    for (let next = i + 1; next < Math.min(i + 7, this.lines.length); next += 1) {
      const kind = this.readings[next]?.kind
      if (kind === 'display' || kind === 'furniture') continue
      if (kind === 'prose') return false
      const nearest = this.readings.slice(i + 1, next).every((reading) => reading.kind === 'furniture')
      return (nearest && kind !== 'heading') || looksLikeHeadline(line.text) || looksLikeColumn(line.text)
    }
    return false
  }

  private takeByline(line: PageLine, reading: Reading & { kind: 'byline' }, i: number): void {
    const next = this.readings.slice(i + 1, i + 4).find((each) => each.kind !== 'furniture' && each.kind !== 'byline')
    const before = next?.kind === 'prose' || next?.kind === 'dateline' || (next?.kind === 'display' && reading.opens)
    const hasBody = this.current !== null && this.current.body.length > 0
    if (this.pending.length > 0 && (before || this.current === null) && !(reading.photo && hasBody)) this.begin()
    else if (this.current === null || (hasBody && before && reading.opens && !reading.photo)) this.begin()
    const draft = this.current as Draft
    if (this.pending.length > 0) this.keepPending(draft)
    if (hasBody && draft === this.current && draft.body.length > 0 && !reading.photo) this.ended = true
    draft.people.push(...reading.people)
    draft.bylines.push(line)
    this.apart = true
  }

  private takeDateline(line: PageLine, i: number): void {
    const dateline = this.brokenDateline(line, i) ?? readDateline(line.text) ?? { people: [], end: 0, paper: null }
    if (this.pending.length > 0 || this.current === null || this.current.body.length > 0) this.begin()
    const draft = this.current as Draft
    draft.people.push(...dateline.people)
    draft.bylines.push(cut(line, 0, dateline.end))
    if (dateline.paper !== null) draft.values.publication ??= dateline.paper
    const rest = cut(line, dateline.end, line.text.length)
    if (rest.text !== '') this.takeProse(rest, i)
  }

  /** 本报讯（记者 王芳 通讯员 and the rest of the names on the next line. */
  private brokenDateline(line: PageLine, i: number): Dateline | null {
    const next = this.lines[i + 1]
    if (next === undefined || !BROKEN_NAMES.test(line.text)) return null
    const whole = readDateline(line.text + next.text)
    if (whole === null || whole.end <= line.text.length) return null
    this.openings.set(i + 1, whole.end - line.text.length)
    this.readings[i + 1] = { kind: 'prose' }
    return { ...whole, end: line.text.length }
  }

  private takeProse(whole: PageLine, i: number): void {
    const opening = this.openings.get(i)
    const line = opening === undefined ? whole : cut(whole, opening, whole.text.length)
    if (opening !== undefined) this.current?.bylines.push(cut(whole, 0, opening))
    if (line.text === '') return
    if (this.current === null || (this.pending.length > 0 && this.startsArticle(i))) {
      const opening = this.openingWords()
      this.begin()
      for (const [at, words] of opening.entries()) {
        this.addBody(words, ((opening[at + 1] ?? line).gap ?? 0) > 0)
      }
    }
    const draft = this.current as Draft
    if (this.pending.length > 0) this.keepPending(draft)
    const end = readEndByline(line.text)
    if (end === null) {
      this.addBody(line, false)
      return
    }
    const rest = cut(line, 0, end.start)
    if (rest.text !== '') this.addBody(rest, false)
    draft.people.push(...end.people)
    draft.bylines.push(cut(line, end.start, line.text.length))
    this.ended = true
  }

  /** Takes short lines below a marked headline that say nothing by themselves: its report begins with them. */
  private openingWords(): PageLine[] {
    const from = this.pending.findLastIndex((line) => line.level > 0) + 1
    const below = this.pending.slice(from)
    if (from === 0 || below.some((line) => looksLikeHeadline(line.text) || line.text.startsWith('—'))) return []
    return this.pending.splice(from)
  }

  /** Whether the lines before a paragraph without 本报讯 are the head of a new article, or subheads of the one above. */
  private startsArticle(i: number): boolean {
    const last = this.pending.findLast((line) => line.level > 0) ?? this.pending.at(-1)
    if (last === undefined || this.current === null || this.current.body.length === 0) return true
    if (announces(last.text) && !this.isOpen()) return true
    if (last.level > 0) return this.headingStarts(last) || (!isNumbered(last.text) && this.endsWithByline(i))
    if (this.isOpen()) return false
    if (this.ended) return true
    if (followsInNumber(this.current.head.headline[0]?.text, last.text)) return true
    if (this.standsFarBelow() && last.text.length >= 6 && !isNumbered(last.text)) return true
    if (!looksLikeHeadline(last.text) || (this.pending[0]?.gap ?? 0) === 0) return false
    return this.current.bylines.length === 0 || this.endsWithByline(i)
  }

  /** Whether more white stands above a head than between paragraphs, on a page that parts its articles by white alone. */
  private standsFarBelow(): boolean {
    const gap = this.pending[0]?.gap ?? 0
    return gap >= 2 && gap > this.shape.usualGap && !this.shape.namesReporters
  }

  private headingStarts(heading: PageLine): boolean {
    const above = this.current?.head.headline[0]
    if (this.ended) return true
    if (this.titled && this.drafts.length === 1) return false
    if (above === undefined || above.level === 0)
      return !looksLikeSubhead(heading.text) || this.current?.head.headline.length === 0
    if (heading.level !== above.level) return heading.level < above.level
    if (this.shape.headlines > 1 && heading.level === this.shape.headlineLevel && !isNumbered(heading.text)) return true
    const weak = looksLikeSubhead(heading.text) && !looksLikeHeadline(heading.text)
    return (
      !(weak && (this.current?.bylines.length ?? 0) > 0) &&
      !(weak && /^[一二三四五六七八九十（(\d]/u.test(heading.text))
    )
  }

  /** Whether the paragraphs from a line to the next head end with their reporters' names. */
  private endsWithByline(i: number): boolean {
    let last = i
    while (this.readings[last + 1]?.kind === 'prose') last += 1
    return readEndByline(this.lines[last]?.text ?? '') !== null || this.readings[last + 1]?.kind === 'byline'
  }

  private begin(): void {
    this.shortenPending()
    const section = this.drafts.at(-1)?.head.section ?? null
    const isFull = (line: PageLine) => this.shape.isFull(line)
    const head = headRoles(this.pending, this.shape.headlineLevel, this.drafts.length === 0, isFull)
    const level = head.headline[0]?.level ?? 0
    if (head.section === null && section !== null && level > section.level) {
      head.section = section
      if (this.shape.sections > 1 && head.column.length === 0) head.inherited = section.line
    }
    if (head.section !== null && this.shape.sections > 1 && head.left.includes(head.section.line)) {
      head.left.splice(head.left.indexOf(head.section.line), 1)
      if (head.column.length === 0) head.column.push(head.section.line)
      else head.left.push(head.section.line)
    }
    this.furniture.push(...head.left)
    this.current = { head, people: this.aside.people?.map(asAuthor) ?? [], bylines: [], body: [], values: this.aside }
    this.drafts.push(this.current)
    this.pending = []
    this.aside = {}
    this.ended = false
    this.apart = false
  }

  /** A head has few lines; what stands above them is a list or a table of the article above. */
  private shortenPending(): void {
    const rest = this.pending.splice(0, Math.max(0, this.pending.length - MOST_HEAD_LINES))
    for (const line of rest) {
      if (this.current === null) this.furniture.push(line)
      else this.addTo(this.current, line, true)
    }
  }

  /** Puts lines that turned out to be subheads into the body. */
  private keepPending(draft: Draft): void {
    const lines = this.pending
    this.pending = []
    for (const line of lines) this.addTo(draft, line, true)
  }

  private addBody(line: PageLine, alone: boolean): void {
    this.addTo(this.current as Draft, line, alone)
  }

  private addTo(draft: Draft, line: PageLine, alone: boolean): void {
    draft.body.push({
      line,
      text: line.text,
      apart: line.gap > 0 || this.apart,
      full: this.shape.isFull(line),
      indented: this.shape.indented && line.indent >= 2 && line.indent <= 8,
      alone,
    })
    this.apart = false
  }

  /** What is left at the page's end: a headline without words, words of the only article, or furniture. */
  private close(): void {
    const lines = this.pending
    if (lines.length === 0) return
    if (this.current === null) {
      const heads =
        lines.some((line) => line.level > 0) || (lines.length > 1 && looksLikeHeadline(lines[0]?.text ?? ''))
      this.pending = lines.some((line) => line.level > 0) ? lines : heads ? lines.slice(0, 1) : []
      const rest = lines.slice(this.pending.length)
      this.begin()
      this.pending = rest
      if (this.current !== null) this.keepPending(this.current)
    } else if (
      lines.every((line) => line.level === 0) &&
      (this.isOpen() || lines.every((line) => SIGNATURE.test(line.text)))
    ) {
      this.keepPending(this.current)
    } else for (const line of lines) this.furniture.push(line)
  }
}

/** The head of a notice, or of a few words of the editors: it never stands within a report. */
function announces(text: string): boolean {
  return /^(?:[^，。]{0,24}(?:公告|启事|声明)|[^，。]{0,16}(?:活动|报名|征集|征稿|停课|闭馆)通知|通\s?知|编\s?后|编后语|编者按|短\s?评)$/u.test(
    text,
  )
}

/** 2. after 1.: the headlines of a numbered row of short reports. */
function followsInNumber(above: string | undefined, text: string): boolean {
  const [last, next] = [/^(\d{1,2})[.、．]/.exec(above ?? '')?.[1], /^(\d{1,2})[.、．]/.exec(text)?.[1]]
  return last !== undefined && next !== undefined && Number(next) === Number(last) + 1
}

function merge(values: PageValues, more: PageValues): void {
  for (const [key, value] of Object.entries(more)) {
    if (value !== undefined) Object.assign(values, { [key]: values[key as keyof PageValues] ?? value })
  }
}
