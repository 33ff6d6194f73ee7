const DIGITS = '〇一二三四五六七八九'

/** A whole number from 1 to 99 in Chinese numerals, as headings are numbered: 三, 十, 十九, 二十一. */
export function chineseNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return `${ten}${ones === 0 && tens > 0 ? '' : DIGITS[ones]}`
}
