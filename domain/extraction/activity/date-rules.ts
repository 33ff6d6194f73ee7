import {
  dayOf,
  likelyYear,
  monthOf,
  plusDays,
  plusMonths,
  type Reference,
  weekday,
  yearOf,
} from '@/domain/extraction/activity/calendar'
import { parseNumeral } from '@/domain/figures/numerals'
import type { PartialDate } from '@/domain/figures/partial-date'
import type { DatePrecision } from '@/domain/vocabulary'

/** A date that words name. */
export interface DateMention {
  /** Null where the words name none: 近日, or a day of which the year cannot be known. */
  value: PartialDate | null
  /** The last day or month of a stretch of time: 5月20日至22日. */
  until: PartialDate | null
  precision: DatePrecision
  rule: string
  start: number
  end: number
}

type Read = (groups: Groups, reference: Reference, isAhead: boolean) => Pick<DateMention, 'value' | 'until'> | null
type Groups = Record<string, string | undefined>

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const YEAR =
  '(?:(?<year>(?:19|20)\\d{2}|二零[零一二三四五六七八九]{2})年|(?<relative>今年|去年|前年|明年|同年|当年|本年)(?:的)?)'
const TO = '(?:至|到|—{1,2}|-{1,2}|~|、|和)'
const PART_OF_MONTH = '(?:上旬|中旬|下旬|初|底|末|中|份)'

/** The rules, the most telling first: what one has read no later one reads again. */
export const DATE_RULES: { rule: string; precision: DatePrecision; words: RegExp; read: Read }[] = [
  {
    rule: 'days',
    precision: 'day',
    words: expression(`${YEAR}?(?<month>${N})月(?<day>${N})日?${TO}(?:(?<month2>${N})月)?(?<day2>${N})日`),
    read: (groups, reference, isAhead) => {
      const first = readDay(groups, reference, isAhead)
      if (first === null) return null
      const month = groups.month2 === undefined ? Number(first.slice(5, 7)) : number(groups.month2)
      const year = Number(first.slice(0, 4)) + (month < Number(first.slice(5, 7)) ? 1 : 0)
      return { value: first, until: dayOf(year, month, number(groups.day2)) }
    },
  },
  {
    rule: 'day',
    precision: 'day',
    words: expression(`${YEAR}?(?<month>${N})月(?<day>${N})[日号]`),
    read: (groups, reference, isAhead) => only(readDay(groups, reference, isAhead)),
  },
  {
    rule: 'months',
    precision: 'month',
    words: expression(
      `${YEAR}?(?<month>${N})月${PART_OF_MONTH}?${TO.replace('|、|和', '')}(?<year2>次年|明年|翌年)?(?<month2>${N})月${PART_OF_MONTH}?`,
    ),
    read: (groups, reference, isAhead) => {
      const first = readMonth(groups, reference, isAhead)
      if (first === null) return null
      const isNext = groups.year2 !== undefined || number(groups.month2) < Number(first.slice(5))
      return { value: first, until: monthOf(Number(first.slice(0, 4)) + (isNext ? 1 : 0), number(groups.month2)) }
    },
  },
  {
    rule: 'month',
    precision: 'month',
    words: expression(`(?<!每年)${YEAR}?(?<month>${N})月(?!${N}日|刊|票|薪|嫂|饼|的?鲜花)${PART_OF_MONTH}?`),
    read: (groups, reference, isAhead) => only(readMonth(groups, reference, isAhead)),
  },
  {
    rule: 'quarter',
    precision: 'month',
    words: expression(`${YEAR}?第?(?<quarter>[一二三四1-4])季度`),
    read: (groups, reference) => {
      const year = readYear(groups, reference) ?? yearOf(reference)
      const last = number(groups.quarter) * 3
      return year === null ? null : { value: monthOf(year, last - 2), until: monthOf(year, last) }
    },
  },
  {
    rule: 'dayOfMonth',
    precision: 'day',
    words: expression(
      '(?<![\\d月年周期第续共时近~-])(?<said>本月|当月|上月|上个月)?(?<day>\\d{1,2})日(?![内间游制均报常子])',
    ),
    read: ({ said, day }, { date }, isAhead) => {
      if (date === null) return null
      const isLater = number(day) > Number(date.slice(8))
      const back = said?.startsWith('上') || (said === undefined && isLater && !isAhead) ? -1 : 0
      const month = plusMonths(date, back)
      return month === null ? null : only(dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), number(day)))
    },
  },
  {
    rule: 'relativeDay',
    precision: 'day',
    words: expression(
      '(?<said>大前天|前天|前日|昨天|昨日|昨晚|昨(?=[天日晚上下]|，)|今天上午|今天下午|今天|今日|今晨|明天|明日)',
    ),
    read: ({ said = '' }, { date }) => {
      if (date === null) return null
      const days = said.startsWith('大前')
        ? -3
        : said.startsWith('前')
          ? -2
          : said.startsWith('昨')
            ? -1
            : said.startsWith('明')
              ? 1
              : 0
      return only(plusDays(date, days))
    },
  },
  {
    rule: 'weekday',
    precision: 'day',
    words: expression('(?<said>上上?个?|本|这|下个?)(?:周|星期|礼拜)(?<day>[一二三四五六日天])'),
    read: ({ said = '', day = '' }, { date }) => {
      if (date === null) return null
      const weeks = said.startsWith('上上') ? -2 : said.startsWith('上') ? -1 : said.startsWith('下') ? 1 : 0
      const wanted = '一二三四五六'.indexOf(day) + 1 || 7
      return only(plusDays(date, weeks * 7 + wanted - weekday(date)))
    },
  },
  {
    rule: 'relativeMonth',
    precision: 'month',
    words: expression('(?<said>上个?月|本月|这个月|下个?月)(?:上旬|中旬|下旬|初|底|末)?'),
    read: ({ said = '' }, { date }) =>
      date === null ? null : only(plusMonths(date, said.startsWith('上') ? -1 : said.startsWith('下') ? 1 : 0)),
  },
  {
    rule: 'year',
    precision: 'year',
    words: expression(YEAR),
    read: (groups, reference) => {
      const year = readYear(groups, reference)
      return year === null ? null : only(String(year))
    },
  },
  {
    rule: 'reported',
    precision: 'reported',
    words: expression('近日|日前|近期|连日来|这几天|近段时间|最近|前不久|入[夏冬伏][以之]?来?|[^，。]{0,6}前夕|节前'),
    read: () => ({ value: null, until: null }),
  },
]

function expression(words: string): RegExp {
  return new RegExp(words, 'g')
}

function only(value: PartialDate | null): { value: PartialDate | null; until: null } {
  return { value, until: null }
}

function number(numeral: string | undefined): number {
  return parseNumeral(numeral ?? '') ?? Number.NaN
}

function readYear({ year, relative }: Groups, reference: Reference): number | null {
  if (year !== undefined) return number(year)
  const printed = yearOf(reference)
  if (printed === null || relative === undefined) return null
  return printed + (relative === '去年' ? -1 : relative === '前年' ? -2 : relative === '明年' ? 1 : 0)
}

function readMonth(groups: Groups, reference: Reference, isAhead: boolean): PartialDate | null {
  const month = number(groups.month)
  const year = readYear(groups, reference) ?? likelyYear(reference, month, null, isAhead)
  return year === null ? null : monthOf(year, month)
}

function readDay(groups: Groups, reference: Reference, isAhead: boolean): PartialDate | null {
  const [month, day] = [number(groups.month), number(groups.day)]
  const year = readYear(groups, reference) ?? likelyYear(reference, month, day, isAhead)
  return year === null ? null : dayOf(year, month, day)
}
