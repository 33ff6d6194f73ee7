import type { Candidate } from '@/domain/extraction/figures/reading'

/** 2023年，…: a year that the words name; not where something begins with it (自2023年起, 2023年度). */
const YEAR =
  /(?<![自从至到—-])(20\d\d)年(?!度|级|版|底|末|以来|初|前|起|开始|至今|\d{1,2}月[^，。]{0,10}(?:启动|开始|起|以来))/g
const NOW = /今年|本次|此次|这次|本届|近日|日前|目前/
/** By then a report no longer sums up the year before. */
const APRIL = 4

/**
 * Whether a quantity is told of a year before the report's own. A report of the first months may sum up the year before.
 * @param date of publication, as YYYY-MM-DD; null where unknown
 */
export function isOfEarlierYear({ lead, before, realisation }: Candidate, date: string | null): boolean {
  if (date === null || realisation === 'planned') return false
  const words = lead + before
  const last = [...words.matchAll(YEAR)].at(-1)
  if (!last || NOW.test(words.slice(last.index))) return false
  const years = Number(date.slice(0, 4)) - Number(last[1])
  return years > 1 || (years === 1 && Number(date.slice(5, 7)) >= APRIL)
}
