import type { Candidate } from '@/domain/extraction/figures/reading'

/** 2023年，…: a year that the words name; not where something begins with it (自2023年起, 2023年度). */
const YEAR =
  /(?<![自从至到—-])(20\d\d)年(?!度|级|版|以来|初|前|起|开始|至今|\d{1,2}月[^，。]{0,10}(?:启动|开始|起|以来))/g
/** 2021年以来累计…: the sum of several years. */
const SINCE =
  /(?:自|从)?(20\d\d)年(?:\d{1,2}月)?[^，。]{0,16}?(?:以来|起|至今|开始|后)(?=[，,]|[^，。]{0,12}(?:累计|共|已|先后))/g
/** As of the end of a year, all that there is. */
const BY_THE_END = /截[至止](20\d\d)年(?:年?底|末|12月)/
const NOW = /今年|本次|此次|这次|本届|近日|日前|目前/
const SUMS_UP = /累计|共|全年|各级/
const OPENS = /^\s*(?:据[^，]{2,4}，)?20\d\d年，/
/** By then a report no longer sums up the year before. */
const APRIL = 4

/**
 * Whether a quantity is told of a year before the report's own, or of all the years since one. A report of the first
 * months may sum up the year before: then the year stands near its beginning.
 * @param date of publication, as YYYY-MM-DD; null where unknown
 */
export function isOfEarlierYear(candidate: Candidate, text: string, date: string | null): boolean {
  if (date === null || candidate.realisation === 'planned') return false
  const { lead, before, measure, sentence } = candidate
  const words = lead + before
  const yearsBefore = (year: string | undefined) => Number(date.slice(0, 4)) - Number(year)
  const end = BY_THE_END.exec(words)
  if (end && measure !== 'funds_yuan' && measure !== 'sessions' && yearsBefore(end[1]) >= 1) return true
  const since = [...words.matchAll(SINCE)].at(-1)
  if (
    since &&
    !NOW.test(words.slice(since.index)) &&
    yearsBefore(since[1]) >= (/月|[起后]$|至今|开始/.test(since[0]) ? 2 : 1)
  )
    return true
  const last = [...words.matchAll(YEAR)].at(-1)
  if (!last || NOW.test(words.slice(last.index))) return false
  const years = yearsBefore(last[1])
  if (years !== 1 || Number(date.slice(5, 7)) >= APRIL) return years >= 1
  const first = text.indexOf(last[0])
  return (SUMS_UP.test(words) || OPENS.test(words)) && first >= sentence.start && first > text.length / 3
}
