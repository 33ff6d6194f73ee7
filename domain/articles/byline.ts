import { isSurname, looksLikeName } from '@/domain/articles/surnames'

/** Who reported, as the page names them: 记者 边磊. */
interface People {
  people: string[]
  /** Whether a role stands by at least one of them. */
  withRole: boolean
}

const GAP = /[\s、，,;；&＆]+/y
const LINK = /[/／|｜:：]+/y
/** 本报, and the names of papers, sites and agencies before a role; the role itself is asked for behind it. */
const OWNER =
  /(?:本报|本网|本刊|本台|本社|(?:[\p{Script=Han}A-Za-z]{1,10}?(?:报|网|社|台|刊|博览|客户端|在线|融媒体?|中心)[—\-·]*){1,2})(?=\s*[|｜]?\s*(?:驻|全媒体|融媒体|实习|见习|首席|特约|摄影|文字)?[\p{Script=Han}]{0,4}?(?:记者|通讯员|评论员|实习生|撰稿))/uy
const ROLE =
  /(?:(?:全媒体|融媒体|实习|见习|首席|特约|摄影|文字|高级|驻[\p{Script=Han}]{2,3})?(?:记者|通讯员|评论员|撰稿人|撰稿)|实习生|摄影报道|作者|供稿|供图|撰文|摄影|文图整理|文并摄|图并文|文[/／、和及]?[图摄]|图[/／]?文|整理)/uy
const SHORT_ROLE = /[文图摄](?=\s*[/／|｜:：]|\s|$|[、，,)）])/uy
const REPORT = /(?:综合|联合|摄影)?报道/y
const FAR_NAME = /\p{Script=Han}{1,6}[·•・]\p{Script=Han}{1,10}(?:[·•・]\p{Script=Han}{1,10})?/uy
const SPACED_NAME = /(\p{Script=Han})\s{1,2}(\p{Script=Han})(?![\p{Script=Han}])/uy
const WORD = /\p{Script=Han}+/uy
const LATIN_NAME = /[A-Z][A-Za-z.'-]*(?:\s[A-Z][A-Za-z.'-]*)*/y
const ORGANISATION = /(?:工会|公司|集团|街道|委员会|委|局|处|部|中心|学院|大学|医院|办事处|社区|镇|区|乡|站)$/
const CREDIT_IN_BRACKETS = /[（(](文|图|摄|摄影|供图|文[/／]图)[)）]/gu
const CREDIT = /^(?:文|图|摄|供图|文图整理)$/

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * Reads a text that names people and nothing else: 记者 甲某 通讯员 乙某 丙某, 文/甲某 图/乙某, 甲某 摄.
 * @param strict whether a name must begin with a common surname
 * @returns null where anything else stands in it
 */
export function readPeople(words: string, strict: boolean): People | null {
  if (words.length > 120) return null
  const text = words.replace(CREDIT_IN_BRACKETS, ' $1')
  const found: { role: string | null; name: string }[] = []
  let role: string | null = null
  let withRole = false
  let at = 0
  while (at < text.length) {
    const skipped = take(GAP, text, at) ?? take(LINK, text, at) ?? take(OWNER, text, at) ?? take(REPORT, text, at)
    if (skipped !== null) {
      at += skipped[0].length
      continue
    }
    const named = take(ROLE, text, at) ?? take(SHORT_ROLE, text, at)
    if (named !== null && !(named[0].length === 1 && isName(text, at))) {
      const word = named[0].replace('摄影报道', '摄影').replace(/^摄$/, '摄影')
      withRole = true
      if (isAfterName(text, at, found.length > 0) && isCreditOnly(word, text, at + named[0].length)) {
        for (let i = found.length - 1; i >= 0 && found[i]?.role === null; i -= 1)
          found[i] = { role: word, name: found[i]?.name ?? '' }
      } else role = word
      at += named[0].length
      continue
    }
    const name = nameAt(text, at, strict, role)
    if (name === null) return null
    found.push({ role, name: name.value })
    at += name.length
  }
  if (found.length === 0) return null
  return { people: found.map((each) => (each.role === null ? each.name : `${each.role} ${each.name}`)), withRole }
}

function isName(text: string, at: number): boolean {
  const word = take(WORD, text, at)?.[0] ?? ''
  return word.length > 1 && looksLikeName(word)
}

/** 边磊/文, 徐建(摄), 边磊 摄: a credit behind its name. */
function isAfterName(text: string, at: number, anyFound: boolean): boolean {
  return anyFound && /[\p{Script=Han}\s/／（(]/u.test(text[at - 1] ?? '')
}

function isCreditOnly(word: string, text: string, end: number): boolean {
  if (!/^(?:摄影|文|图|供图|文[/／、和及]?[图摄]|文并摄|图并文|图[/／]?文|供稿|整理)$/u.test(word)) return false
  return !/^\s*[/／|｜:：]\s*\p{Script=Han}{2}/u.test(text.slice(end, end + 8))
}

function nameAt(
  text: string,
  at: number,
  strict: boolean,
  role: string | null,
): { value: string; length: number } | null {
  const far = take(FAR_NAME, text, at)
  if (far !== null) return { value: far[0], length: far[0].length }
  const spaced = take(SPACED_NAME, text, at)
  if (spaced !== null && isSurname(spaced[1] ?? '') && !CREDIT.test(spaced[2] ?? '')) {
    return { value: `${spaced[1]}${spaced[2]}`, length: spaced[0].length }
  }
  const word = take(WORD, text, at)?.[0]
  if (word === undefined) {
    const latin = strict ? null : take(LATIN_NAME, text, at)
    return latin === null ? null : { value: latin[0], length: latin[0].length }
  }
  const glued = [3, 2, 4]
    .map((size) => word.slice(0, size))
    .find((name) => looksLikeName(name) && endsName(text, at + name.length))
  if (glued !== undefined) return { value: glued, length: glued.length }
  const first = role === null ? null : firstOfNames(wordBeforeRole(text, at, word.length))
  if (first !== null) return { value: first, length: first.length }
  if (ORGANISATION.test(word) && word.length >= 4 && word.length <= 24 && role !== '记者')
    return { value: word, length: word.length }
  // Behind 记者 or 通讯员 and a space stands a name, rare as its surname may be.
  const isNamed = /^(?:.{0,2}记者|通讯员)$/u.test(role ?? '') && word.length <= 3 && /\s/.test(text[at - 1] ?? '')
  return (!strict || isNamed) && word.length >= 2 && word.length <= 4 ? { value: word, length: word.length } : null
}

function wordBeforeRole(text: string, at: number, length: number): string {
  for (let end = at + 1; end < at + length; end += 1) if (take(ROLE, text, end) !== null) return text.slice(at, end)
  return text.slice(at, at + length)
}

/** 张小明李大伟, written without a space: the first name, where all of it is names. */
function firstOfNames(word: string): string | null {
  if (word.length > 18) return null
  for (const size of [3, 2, 4]) {
    const [name, rest] = [word.slice(0, size), word.slice(size)]
    if (name.length === size && looksLikeName(name) && (rest === '' || firstOfNames(rest) !== null)) return name
  }
  return null
}

/** Whether a name can end here: at the text's end, at a separator, or before a role. */
function endsName(text: string, at: number): boolean {
  const rest = text[at] ?? ''
  if (!/\p{Script=Han}/u.test(rest)) return true
  return (
    take(ROLE, text, at) !== null ||
    take(REPORT, text, at) !== null ||
    /^[文图摄](?![\p{Script=Han}])/u.test(text.slice(at, at + 2))
  )
}

/** The opening of a report that names its reporters, cut from the words after it. */
export interface Dateline {
  people: string[]
  /** Where the report's own words begin. */
  end: number
  /** The paper that it names: 劳动午报讯. Null for 本报讯 and for news agencies. */
  paper: string | null
}

const BULLET = /^[□■◎●○▲△◆◇★☆※►▶]\s*/u
const OPENING =
  /^(本报|本网|本刊|本台|本社|[\p{Script=Han}A-Za-z]{2,10}?(?:报|网|社|台|刊|客户端|在线|博览))([\p{Script=Han}]{2,6}?)?(?:\s{0,2}(?:[0-9]{4}年)?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日)?\s{0,2}(?:特?讯|电|消息)(?=[\s（(【:：]|记者|通讯员)\s{0,3}[:：]?/u
const OWN_OPENING = /^(?:本报|本网|本刊|本台)讯\s{0,3}[:：]?/u
const BRACKET = /^[（(【]([^（()）【】]{2,80}(?:[（(][^（()）]{1,10}[)）][^（()）]{0,40})?)[)）】]\s{0,3}[:：]?/u
const LINE_PEOPLE =
  /^(?:本报|本网|本刊|本台|[\p{Script=Han}]{2,8}(?:报|网|社))?(?:全媒体|融媒体|实习|见习|首席|特约)?(?:记者|通讯员)/u

/** Reads 本报讯（记者 边磊）, 新华社北京7月5日电（记者 边磊）, （记者 边磊）, □本报记者 边磊 at the beginning of a paragraph. */
export function readDateline(line: string): Dateline | null {
  const text = line.slice(0, 200)
  const bullet = BULLET.exec(text)?.[0].length ?? 0
  const rest = text.slice(bullet)
  const opening = OPENING.exec(rest) ?? OWN_OPENING.exec(rest)
  if (opening !== null) return afterOpening(text, bullet + opening[0].length, paperOf(opening[1]))
  const bracket = BRACKET.exec(rest)
  if (bracket !== null) {
    const named = readPeople(bracket[1] ?? '', false)
    if (named?.withRole === true) return { people: named.people, end: bullet + bracket[0].length, paper: null }
  }
  const named = LINE_PEOPLE.test(rest) ? peopleBefore(text, bullet, true) : null
  return named === null ? null : { ...named, paper: null }
}

function paperOf(owner: string | undefined): string | null {
  return owner !== undefined && /[报刊]$|博览$|客户端$/u.test(owner) && !owner.startsWith('本') ? owner : null
}

function afterOpening(text: string, at: number, paper: string | null): Dateline {
  const lead = /^\s{0,3}/.exec(text.slice(at))?.[0].length ?? 0
  const bracket = BRACKET.exec(text.slice(at + lead))
  if (bracket !== null) {
    const named = readPeople(bracket[1] ?? '', false)
    if (named !== null) return { people: named.people, end: at + lead + bracket[0].length, paper }
  }
  const named = LINE_PEOPLE.test(text.slice(at + lead)) ? peopleBefore(text, at + lead, false) : null
  return named === null ? { people: [], end: at + lead, paper } : { ...named, paper }
}

/** The longest run of roles and names from a place on that a gap or 报道 parts from the words after it. */
function peopleBefore(text: string, from: number, farFromEnd: boolean): { people: string[]; end: number } | null {
  let best: { people: string[]; end: number } | null = null
  const stops = /(?:文?报道[:：，,]?|\s+|[:：])/gu
  stops.lastIndex = from
  for (let tries = 0; tries < 12; tries += 1) {
    const stop = stops.exec(text)
    if (stop === null || stop.index - from > 70) break
    const named = readPeople(text.slice(from, stop.index), true)
    const end = stop.index + stop[0].length
    if (named?.withRole === true && (!farFromEnd || text.length - end >= 10)) best = { people: named.people, end }
  }
  return best
}

/** A line that names people and nothing else; null for any other line. */
export function readBylineLine(line: string): { people: string[]; opens: boolean; photo: boolean } | null {
  if (line.length > 90) return null
  const bullet = BULLET.exec(line)?.[0].length ?? 0
  const inner = line.slice(bullet).replace(/^[（(【](.*)[)）】]$/u, '$1')
  const named = readPeople(inner, true)
  if (named === null || (!named.withRole && bullet === 0)) return null
  return {
    people: named.people,
    opens: bullet > 0,
    photo:
      named.people.every((each) => each.startsWith('摄影 ') || each.startsWith('供图 ')) ||
      /(?:摄|摄影|供图)[)）]?$/u.test(line),
  }
}

const END_BRACKET = /[（(]([^（()）]{2,60})[)）]\s*$/u
const END_PLAIN =
  /(?<=[。！？”])\s*((?:本报|[\p{Script=Han}]{2,8}(?:报|网))(?:[\p{Script=Han}]{2,3})?(?:记者|通讯员)\s[\p{Script=Han}\s、/]{2,40})$/u

/** Reads （记者 张小明） or （张小明 李大伟） at the end of a paragraph. */
export function readEndByline(line: string): { people: string[]; start: number } | null {
  const from = Math.max(0, line.length - 80)
  const tail = line.slice(from)
  const end = END_BRACKET.exec(tail) ?? END_PLAIN.exec(tail)
  if (end === null) return null
  const named = readPeople(end[1] ?? '', true)
  if (named === null || /[图表]$/u.test(end[1] ?? '')) return null
  const before = tail.slice(0, end.index).trimEnd()
  return named.withRole || before === '' || /[。！？!?”’」』…]$/u.test(before)
    ? { people: named.people, start: from + end.index }
    : null
}
