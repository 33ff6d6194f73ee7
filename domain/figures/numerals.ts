const PLAIN: Record<string, string> = { 〇: '零', '○': '零', 萬: '万', 億: '亿', 兩: '两', '\u3000': ' ' }
const FORMAL: Record<string, string> = {
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
}
const FOLDABLE = /[〇○萬億兩\u3000０-９．％：～－壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]|\d，\d/
/** Formal numerals are also parts of words (队伍, 陆续, 捡拾), so they count only beside each other and with a unit. */
const FORMAL_RUN =
  /(?<![捡收])[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟][壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億万亿零〇]*[拾佰仟萬億万亿][壹贰貳叁參肆伍陆陸柒捌玖]?|[壹贰貳叁柒捌玖](?=[名人家所位个份件])/g

/**
 * Brings the many ways to write digits to one: full-width forms to half-width, 〇 to 零, 萬億兩 to 万亿两, 壹贰叁 to 一二三.
 * One UTF-16 unit becomes one unit, so offsets into the folded text are offsets into the original.
 */
export function foldNumerals(text: string): string {
  if (!FOLDABLE.test(text)) return text
  return text
    .replace(FORMAL_RUN, (run) => run.replace(/./g, (character) => FORMAL[character] ?? character))
    .replace(/[〇○萬億兩\u3000]/g, (character) => PLAIN[character] ?? character)
    .replace(/[０-９．％：～－]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/(?<=(?<!\d)\d{1,3})，(?=\d{3}(?!\d))/g, ',')
}

const DIGITS: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SMALL_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const TOKEN = /\d+(?:,\d{3})*(?:\.\d+)?|./g

/**
 * The number that a folded numeral stands for: 1,200; 3.5万; 一千二百; 两千三 (2300); 三万五 (35000); 廿三; 二零二六.
 * @returns null where the text is no numeral that grammar allows (一千一千, 二十三十, 三四)
 */
export function parseNumeral(folded: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(folded)) return Number(folded)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(folded)) return Number(folded.replaceAll(',', ''))
  if (/^[零一二三四五六七八九]{2,}$/.test(folded)) return parseDigitString(folded)
  return parseByUnits(folded.replace(/廿/g, '二十').replace(/卅/g, '三十'))
}

/** Digits read one after the other, as years and numbers of rooms are: 二零二六, 五二五. Two beside each other are none. */
function parseDigitString(folded: string): number | null {
  if (folded.length < 3) return null
  return Number([...folded].map((character) => DIGITS[character]).join(''))
}

function parseByUnits(folded: string): number | null {
  const tokens = folded.match(TOKEN)
  if (!tokens || tokens.length === 0) return null
  let total = 0
  let section = 0
  let digit: number | null = null
  let lastSmall = Number.POSITIVE_INFINITY
  let lastBig = Number.POSITIVE_INFINITY
  let lastUnit = 0
  let zero = false
  let hasValue = false
  for (const token of tokens) {
    const value = DIGITS[token] ?? (/^\d/.test(token) ? Number(token.replaceAll(',', '')) : undefined)
    if (token === '零') {
      if (digit !== null) return null
      zero = true
      hasValue = true
      continue
    }
    if (value !== undefined) {
      if (digit !== null) return null
      digit = value
      hasValue = true
      continue
    }
    const small = SMALL_UNITS[token]
    if (small !== undefined) {
      if (small >= lastSmall || (digit === null && section > 0 && small > 10)) return null
      section += (digit ?? 1) * small
      lastSmall = small
      lastUnit = small
    } else if (token === '万' || token === '亿') {
      const big = token === '万' ? 1e4 : 1e8
      if (big === lastBig && big === 1e4) return null
      if (big > lastBig) {
        total = (total + section + (digit ?? 0)) * big
      } else {
        const before = section + (digit ?? 0)
        total += (before === 0 && !hasValue ? 1 : before) * big
      }
      section = 0
      lastSmall = Number.POSITIVE_INFINITY
      lastBig = big
      lastUnit = big
    } else return null
    digit = null
    zero = false
    hasValue = true
  }
  if (zero && digit === null && tokens.length > 1) return null
  if (digit === null) return round(total + section)
  const last = tokens.at(-1) ?? ''
  const isColloquial = lastUnit >= 100 && !zero && DIGITS[last] !== undefined
  return round(total + section + digit * (isColloquial ? lastUnit / 10 : 1))
}

/** 142.5万 is 1425000, whatever floating point makes of it. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}

const NAMES = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/**
 * A whole number in Chinese numerals, as read aloud: 10 is 十, 2500 is 二千五百, 20005 is 二万零五.
 * @param value 0 to 999,999,999,999
 * @throws RangeError for anything else
 */
export function writeNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) throw new RangeError(`${value} cannot be written`)
  if (value === 0) return '零'
  const sections: [number, string][] = [
    [Math.floor(value / 1e8), '亿'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, ''],
  ]
  let written = ''
  let gap = false
  for (const [section, unit] of sections) {
    if (section === 0) {
      gap = written !== ''
      continue
    }
    if (written !== '' && (gap || section < 1000)) written += '零'
    written += writeSection(section, written === '') + unit
    gap = false
  }
  return written
}

function writeSection(section: number, isFirst: boolean): string {
  let written = ''
  let gap = false
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(section / unit) % 10
    if (digit === 0) {
      gap = written !== ''
      continue
    }
    if (gap) written += '零'
    gap = false
    const isPlainTen = unit === 10 && digit === 1 && written === '' && isFirst
    written += isPlainTen ? name : `${NAMES[digit]}${name}`
  }
  return written
}
