import { AFTER_HEADCOUNT, BARE_PEOPLE, type Counted, countedBy, MEASURE_WORDS } from '@/domain/figures/classifiers'
import { parseNumeral } from '@/domain/figures/numerals'
import type { Bound } from '@/domain/vocabulary'

/** A number with its qualifier and measure word as it stands in a text: 近2000名, 10余万元, 300人以上. */
export interface QuantityPhrase {
  start: number
  end: number
  /** Plain: 3.5万人 is 35000; yuan for money. */
  value: number
  bound: Bound
  /** The measure word; empty where a round number stands right before its noun (10万职工). */
  word: string
  counted: Counted
  /** The numeral alone, without qualifiers. */
  numeral: string
  /** The qualifier before the numeral (约有, 近), which may hold the verb of the clause. */
  opening: string
  /** Whether the phrase gives two ends (1000至1500元). */
  isRange: boolean
}

const UNITS = '[十百千万亿]'
const ARABIC = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const NUMBER = `(?:(?:(?:${ARABIC})${UNITS}*){1,2}|[数几]${UNITS}+|[零一二两三四五六七八九十百千万亿廿卅]+)`
const MORE = `[余多来](?!种|样|元化|方|月|年|天|小时|分钟)|几(?=${UNITS}|[名位人家所支场次份件个])`

const BEFORE: [string, Bound][] = [
  ['不超过', 'atMost'],
  ['不多于', 'atMost'],
  ['至多', 'atMost'],
  ['最多', 'atMost'],
  ['超过了?', 'atLeast'],
  ['突破了?', 'atLeast'],
  ['不少于', 'atLeast'],
  ['不低于', 'atLeast'],
  ['至少(?:有)?', 'atLeast'],
  ['不下', 'atLeast'],
  ['不止', 'atLeast'],
  ['超出', 'atLeast'],
  ['(?<!高|赶)超', 'atLeast'],
  ['逾', 'atLeast'],
  ['(?<=[\\u4e00-\\u9fff])(?<![通经路度走超不])过(?=[十百千万])', 'atLeast'],
  ['(?<![会场路网线街台桌身车船山地岗以晚早赛])上(?=[十百千万亿])', 'atLeast'],
  ['将近', 'atMost'],
  ['接近', 'atMost'],
  ['(?<![附最临靠邻远亲就])近', 'atMost'],
  ['不足', 'atMost'],
  ['不到', 'atMost'],
  ['大约(?:有|为)?', 'about'],
  ['大概(?:有|为)?', 'about'],
  ['约莫', 'about'],
  ['(?<![节预签合契特制邀条公相婉隐大])约(?:有|为|计)?', 'about'],
]
const AFTER: [string, Bound][] = [
  ['(?:及)?以上', 'atLeast'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['以内', 'atMost'],
]
const words = (list: [string, Bound][]) => list.map(([word]) => word).join('|')

const PHRASE = new RegExp(
  `(?<before>${words(BEFORE)})?` +
    `(?<![\\d.a-zA-Z第零一二三四五六七八九十百千万亿])(?<first>${NUMBER})(?<more>${MORE})?(?<big>${UNITS}+)?` +
    `(?:(?<firstWord>${MEASURE_WORDS})?(?:[-~—至到]|——)(?<second>${NUMBER})(?<secondMore>[余多])?(?<secondBig>${UNITS}+)?)?` +
    `(?<inner>${words(AFTER)})?(?<word>${MEASURE_WORDS}|(?<=[\\d一二两三四五六七八九十数几近超逾约]\\d*[百千万亿]+[余多]?)${BARE_PEOPLE}|${AFTER_HEADCOUNT})(?<after>${words(AFTER)})?`,
  'g',
)

/** More than that is a slip of the pen; beyond it plain numbers lose their last digits. */
const LARGEST = 1e13

/** Every number with a measure word of a folded text, in order; whether it counts anything here is not asked yet. */
export function findQuantities(folded: string): QuantityPhrase[] {
  const found: QuantityPhrase[] = []
  for (const match of folded.matchAll(PHRASE)) {
    const phrase = readMatch(match)
    if (phrase) found.push(phrase)
  }
  return found
}

function readMatch(match: RegExpMatchArray): QuantityPhrase | null {
  const part = match.groups as Record<string, string | undefined>
  const isRange = part.second !== undefined
  const low = readNumber(part.first ?? '', part.big ?? '')
  const high = isRange ? readNumber(part.second ?? '', part.secondBig ?? '') : null
  if (low === null || (isRange && high === null)) return null
  const counted = part.word === '' ? 'person' : countedBy(part.word ?? '')
  if (counted === null) return null
  const bounds: (Bound | null)[] = [
    low.vague ? 'atLeast' : null,
    part.more === '来' ? 'about' : part.more ? 'atLeast' : null,
    isRange ? 'atLeast' : null,
    boundOf(BEFORE, part.before),
    boundOf(AFTER, part.inner ?? part.after),
  ]
  // 十几 is one more than ten at the least; 3至5万 shares its unit.
  const value = (part.more === '几' ? low.value + smallestMore(part.first ?? '') : low.value) * sharedUnit(low, high)
  if (value <= 0 || value > LARGEST) return null
  return {
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
    value,
    bound: bounds.filter((bound) => bound !== null).reduce<Bound>(join, 'exact'),
    word: part.word ?? '',
    counted,
    opening: part.before ?? '',
    numeral: `${part.first}${part.big ?? ''}`,
    isRange,
  }
}

interface ReadNumber {
  value: number
  vague: boolean
  unit: number
}

function readNumber(numeral: string, big: string): ReadNumber | null {
  const factor = big === '' ? 1 : parseNumeral(big)
  if (factor === null) return null
  if (/^[数几]/.test(numeral)) {
    const unit = parseNumeral(numeral.slice(1))
    return unit === null ? null : { value: 2 * unit * factor, vague: true, unit: 1 }
  }
  const adjacent = /^([一二两三四五六七八])([二三四五六七八九])([十百千万亿]*)$/.exec(numeral)
  if (adjacent) {
    const [low, high] = [parseNumeral(`${adjacent[1]}${adjacent[3]}`), parseNumeral(adjacent[2] ?? '')]
    const first = parseNumeral(adjacent[1] ?? '')
    if (low === null || high === null || first === null || high !== first + 1) return null
    return { value: low * factor, vague: true, unit: 1 }
  }
  const value = parseNumeral(numeral)
  const unit = /[万亿]$/.exec(numeral + big)
  return value === null
    ? null
    : { value: value * factor, vague: false, unit: unit?.[0] === '万' ? 1e4 : unit ? 1e8 : 1 }
}

function sharedUnit(low: ReadNumber, high: ReadNumber | null): number {
  return high && low.unit === 1 && high.unit > 1 && low.value < high.value / high.unit ? high.unit : 1
}

function smallestMore(numeral: string): number {
  return /[百千万]$/.test(numeral) ? 0 : 1
}

function boundOf(list: [string, Bound][], word: string | undefined): Bound | null {
  if (!word) return null
  return (
    list.find(([pattern]) => new RegExp(`^(?:${pattern.replace(/\(\?<?[!=][^)]*\)/g, '')})$`).test(word))?.[1] ?? null
  )
}

function join(a: Bound, b: Bound): Bound {
  if (a === 'exact' || a === b) return b
  return b === 'exact' ? a : 'about'
}
