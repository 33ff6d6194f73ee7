const DIGITS = '〇一二三四五六七八九'
const WESTERN = /((?:19|20)\d{2})\s?(?:年|[-./])\s?(\d{1,2})\s?(?:月|[-./])\s?(\d{1,2})(?:\s?日|号|(?!\d))/
const CHINESE = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]/

/** The first whole day that a line names: 2024年7月5日, 2024-07-05, 2024.7.5, 二〇二四年七月五日. */
export function readPageDate(text: string): { date: string; start: number; end: number } | null {
  const found = WESTERN.exec(text) ?? CHINESE.exec(text)
  if (found === null) return null
  const [year, month, day] = found.slice(1).map(numberOf)
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return null
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return { date, start: found.index, end: found.index + found[0].length }
}

function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  const digits = word.replace(/[○零]/g, '〇')
  if (!digits.includes('十')) return Number([...digits].map((digit) => DIGITS.indexOf(digit)).join(''))
  const [tens = '', ones = ''] = digits.split('十')
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1949 && year <= 2999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
