import type { Reference } from '@/domain/extraction/activity/calendar'
import { DATE_RULES, type DateMention } from '@/domain/extraction/activity/date-rules'
import { foldNumerals } from '@/domain/figures/numerals'

/** What looks ahead in the words before a date of the same clause. */
const AHEAD = /(?:将|拟|计划|预计|定于|即将|截止|力争|争取|持续[到至]|延续[到至])[^，。；！？]{0,12}$/

/**
 * The dates that a text names, from left to right, read against the publication.
 * A date that the calendar does not have is none; one that lacks a year nobody can know is of precision `reported`.
 */
export function findDates(text: string, reference: Reference): DateMention[] {
  const folded = foldNumerals(text)
  if (!/[月日号年季周期天昨近前来入]/.test(folded)) return []
  const taken = new Uint8Array(folded.length)
  const found: DateMention[] = []
  for (const { rule, precision, words, read } of DATE_RULES) {
    for (const match of folded.matchAll(words)) {
      const start = match.index
      const end = start + match[0].length
      if (taken.subarray(start, end).some((each) => each === 1)) continue
      const isAhead = AHEAD.test(folded.slice(Math.max(0, start - 16), start))
      const value = read(match.groups ?? {}, reference, isAhead)
      taken.fill(1, start, end)
      const known = value !== null && value.value !== null
      found.push({ ...(known ? value : NONE), precision: known ? precision : 'reported', rule, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const NONE = { value: null, until: null }
