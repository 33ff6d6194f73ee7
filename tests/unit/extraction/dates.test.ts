import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '@/domain/extraction/activity/dates'
import { isPartialDate } from '@/domain/figures/partial-date'

const PRINTED = { date: '2024-07-10', year: 2024 }
const written = (text: string, reference: { date: string | null; year: number | null } = PRINTED) =>
  findDates(text, reference).map(
    ({ value, until, precision, start, end }) =>
      `${text.slice(start, end)}: ${value}${until ? `~${until}` : ''} ${precision}`,
  )

describe('dates against the day of publication', () => {
  test.each([
    ['近日', ['近日: null reported']],
    ['日前', ['日前: null reported']],
    ['连日来', ['连日来: null reported']],
    ['昨日', ['昨日: 2024-07-09 day']],
    ['昨天下午', ['昨天: 2024-07-09 day']],
    ['前天', ['前天: 2024-07-08 day']],
    ['今天上午', ['今天上午: 2024-07-10 day']],
    ['12日上午', ['12日: 2024-06-12 day']],
    ['8日上午', ['8日: 2024-07-08 day']],
    ['本月5日', ['本月5日: 2024-07-05 day']],
    ['上月28日', ['上月28日: 2024-06-28 day']],
    ['7月5日', ['7月5日: 2024-07-05 day']],
    ['７月５日', ['７月５日: 2024-07-05 day']],
    ['七月五日', ['七月五日: 2024-07-05 day']],
    ['二〇二四年七月五日', ['二〇二四年七月五日: 2024-07-05 day']],
    ['2023年7月5日', ['2023年7月5日: 2023-07-05 day']],
    ['今年4月', ['今年4月: 2024-04 month']],
    ['去年12月', ['去年12月: 2023-12 month']],
    ['去年12月6日', ['去年12月6日: 2023-12-06 day']],
    ['3月以来', ['3月: 2024-03 month']],
    ['自3月起', ['3月: 2024-03 month']],
    ['6月至8月', ['6月至8月: 2024-06~2024-08 month']],
    ['5月20日至22日', ['5月20日至22日: 2024-05-20~2024-05-22 day']],
    ['5月30日至6月2日', ['5月30日至6月2日: 2024-05-30~2024-06-02 day']],
    ['5月20日、21日', ['5月20日、21日: 2024-05-20~2024-05-21 day']],
    ['2024年7月', ['2024年7月: 2024-07 month']],
    ['上周五', ['上周五: 2024-07-05 day']],
    ['本周三', ['本周三: 2024-07-10 day']],
    ['本周一', ['本周一: 2024-07-08 day']],
    ['上周日', ['上周日: 2024-07-07 day']],
    ['上月底', ['上月底: 2024-06 month']],
    ['上个月', ['上个月: 2024-06 month']],
    ['10月下旬', ['10月下旬: 2023-10 month']],
    ['第三季度', ['第三季度: 2024-07~2024-09 month']],
    ['去年第四季度', ['去年第四季度: 2023-10~2023-12 month']],
    ['12月28日', ['12月28日: 2023-12-28 day']],
    ['将于12月28日', ['12月28日: 2024-12-28 day']],
    ['计划在1月10日', ['1月10日: 2025-01-10 day']],
    ['2018年度', ['2018年: 2018 year']],
    ['今年', ['今年: 2024 year']],
    ['明年', ['明年: 2025 year']],
    ['2月30日', ['2月30日: null reported']],
    ['13月', ['13月: null reported']],
    ['春节前夕', ['春节前夕: null reported']],
    ['五月的鲜花', []],
    ['为期15日', []],
    ['每年3月', []],
    ['15日内', []],
    ['《北京日报》', []],
    ['1200人', []],
  ])('%s: %j', (text, wanted) => {
    expect(written(text)).toEqual(wanted)
  })

  test.each([
    ['7月5日', 2024, ['7月5日: 2024-07-05 day']],
    ['去年12月', 2024, ['去年12月: 2023-12 month']],
    ['昨日', 2024, ['昨日: null reported']],
    ['12日上午', 2024, ['12日: null reported']],
    ['7月5日', null, ['7月5日: null reported']],
    ['2024年7月5日', null, ['2024年7月5日: 2024-07-05 day']],
  ])('%s in an undated paper of %s: %j', (text, year, wanted) => {
    expect(written(text, { date: null, year })).toEqual(wanted)
  })

  test('a December report printed in January keeps its year', () => {
    expect(written('12月30日', { date: '2024-01-03', year: 2024 })).toEqual(['12月30日: 2023-12-30 day'])
  })

  test('what is read is a date of the calendar, where it says, whatever the text', () => {
    const pieces = fc.constantFrom(
      '年',
      '月',
      '日',
      '2024',
      '31',
      '十二',
      '至',
      '今',
      '去年',
      '上',
      '周',
      '一',
      '近日',
      '、',
      '第三季度',
      '０',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 24 }), (parts) => {
        const text = parts.join('')
        let from = 0
        for (const { value, until, start, end } of findDates(text, PRINTED)) {
          expect(value === null || isPartialDate(value)).toBe(true)
          expect(until === null || isPartialDate(until)).toBe(true)
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeLessThanOrEqual(text.length)
          from = end
        }
      }),
    )
  })
})
