import type { Stretch } from '@/domain/extraction/activity/claim'
import type { DateMention } from '@/domain/extraction/activity/date-rules'
import { findDates } from '@/domain/extraction/activity/dates'
import type { Reading } from '@/domain/extraction/activity/reading'
import type { Proposed } from '@/domain/extraction/proposal'
import type { PartialDate } from '@/domain/figures/partial-date'
import type { DatePrecision } from '@/domain/vocabulary'

export interface ActivityDates {
  dateStart: Proposed<PartialDate> | null
  dateEnd: Proposed<PartialDate> | null
  datePrecision: DatePrecision
}

/** The date belongs to something else: a document, a plan, a founding, a statistic, another year's figures. */
const BACKGROUND_AFTER =
  /^(?:的一[个天](?!月)|[底初末]的一[个天](?!月)|[^，。；\n]{0,8}(?:印发|出台|下发|发布了|颁布|成立的|出生|参加工作|入职|入会|当选|被评为|荣获|获得|毕业|建成|修订|施行|实施|生效|(?<!(?:举办|举行|召开|开展|启动))全[市区]|同期|底前|前(?!往)|之前|以前|[^，。]{0,6}(?:以来|起至今)[^，。]{0,20}(?:累计|共|已))|，[^，。；\n]{0,14}(?:印发|出台|下发|颁布))/
const BACKGROUND_BEFORE =
  /(?:(?:截至|截止|同期|自从|出生于|成立于|始于|文件|早在|原定|恢复)[^，。；！？”\n]{0,8}|(?:持续|延续|延长|不迟于|直)?[至到](?:今年|明年)?)$/
/** What lies ahead is the activity's date only where the whole report looks ahead. */
const AHEAD_BEFORE = /(?:将于?|定于|拟于?|计划|预计|力争|还将|即将)[^，。；！？”\n]{0,10}$/
const FROM_NEWS = /^[，,]?[^，。；\n]{0,6}从[^。\n]{2,24}(?:获悉|了解到)/
const SINCE =
  /^(?:[初底末]|上旬|中旬|下旬|份)?(?:[^，。；！？\n]{0,18}(?:以来|启动|上线|开办|开设|开讲|开始|开赛)|起(?![草来诉])|，[^。；！？\n]{0,44}启动)/
const BEFORE_SINCE = /(?:自|从|于)(?:今年|去年|上个?月)?$/
/** In months. */
const LONGEST_CAMPAIGN = 14
const LEAD = 60

/** When the activity took place, against the day of publication; `reported` where the words name no date. */
export function findActivityDates(reading: Reading, { start, end }: Stretch, isPlanned: boolean): ActivityDates {
  const { body, article } = reading
  const text = body.text.slice(start, end)
  const found = findDates(text, { date: article.date, year: article.year })
  const named = found.filter((date) => date.value !== null && !isBackground(text, date))
  const ahead = named.filter((date) => AHEAD_BEFORE.test(text.slice(Math.max(0, date.start - 16), date.start)))
  const past = named.filter((date) => date.precision !== 'year' && !ahead.includes(date))
  const own = past.length > 0 || !isPlanned ? past : ahead.filter((date) => date.precision !== 'year')
  const begun = own.find((date) => isBeginning(text, date))
  const told = own.find((date) => date !== begun && date.precision === 'day') ?? own.find((date) => date !== begun)
  const isBefore = (a: string, b: string) => a < b && monthsBetween(a, b) <= LONGEST_CAMPAIGN
  const first = begun?.value && told?.value && isBefore(begun.value, told.value) ? begun : (told ?? begun)
  if (!first?.value) return onlyYear()
  const last = first === begun && told ? told : null
  const until = last?.until ?? last?.value ?? first.until
  return {
    dateStart: propose(first, first.value, first === begun ? 'begun' : first.rule),
    dateEnd: until ? propose(last ?? first, until, 'until') : null,
    datePrecision: first.precision,
  }

  /** 2024年，…办好八件实事 tells of a whole year, 明年…将新建 of the next. */
  function onlyYear(): ActivityDates {
    const year = named.find(
      (date) => date.precision === 'year' && (isPlanned ? /^明年/ : /^(?:19|20)\d{2}年，/).test(text.slice(date.start)),
    )
    const isEarly = year !== undefined && (isPlanned ? year.start < LEAD : year.start < 3)
    if (!isEarly || !year.value) return { dateStart: null, dateEnd: null, datePrecision: 'reported' }
    const dateEnd = isPlanned ? null : propose(year, year.value, 'wholeYear')
    return { dateStart: propose(year, year.value, 'wholeYear'), dateEnd, datePrecision: 'year' }
  }

  function propose(date: DateMention, value: PartialDate, rule: string): Proposed<PartialDate> {
    const place = { in: body.in, start: start + date.start, end: start + date.end }
    return { value, rule, confidence: date.precision === 'day' || rule === 'begun' ? 0.92 : 0.75, place }
  }
}

function isBackground(text: string, { rule, start, end }: DateMention): boolean {
  if (/^relative|weekday/.test(rule) && isQuoted(text, start)) return true
  const after = text.slice(end, end + 40)
  return (
    BACKGROUND_AFTER.test(after) ||
    BACKGROUND_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ||
    FROM_NEWS.test(after) ||
    isSignature(text, start, end)
  )
}

/** 今天 in somebody's words is the day of speaking. */
function isQuoted(text: string, start: number): boolean {
  return text.lastIndexOf('“', start) > text.lastIndexOf('”', start)
}

/** A date on a line of its own signs a notice. */
function isSignature(text: string, start: number, end: number): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(0, start)) && /^\s*(?:\n|$)/.test(text.slice(end))
}

/** 今年3月以来…联合举办…歌咏比赛: the campaign of which the report tells one moment began then. */
function isBeginning(text: string, { start, end }: DateMention): boolean {
  const after = text.slice(end, end + 48)
  // 报名通道将于10月20日开启: those who enter their names begin then, and nobody else.
  if (/报名[^，。；！？\n]{0,10}$/.test(text.slice(Math.max(0, start - 14), start))) return false
  return SINCE.test(after) || (BEFORE_SINCE.test(text.slice(Math.max(0, start - 6), start)) && /^(?:开|启)/.test(after))
}

/** Months from one date to another; a beginning long ago is that of an institution, not of this activity. */
function monthsBetween(from: PartialDate, to: PartialDate): number {
  const months = (date: PartialDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1)
  return months(to) - months(from)
}
