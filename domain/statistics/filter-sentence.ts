import { writePartialDate } from '@/domain/figures/write-date'
import { writeNumber } from '@/domain/figures/write-quantity'
import type { Filter } from '@/domain/statistics/filter'
import type { AreaCode, Words } from '@/domain/vocabulary'

/**
 * The filter in words, as one sentence: "2015年至2025年，北京市全部区域，按主办归属，已核实的191项活动。"
 * It stands above every chart and in every file, so that a number is never read without what it counts.
 * @param activities how many activities passed the filter
 * @param areaName the name of an area in the language of `words`
 * @param words looks up the messages
 */
export function filterSentence(
  filter: Filter,
  activities: number,
  areaName: (code: AreaCode) => string,
  words: Words,
): string {
  const list = (items: readonly string[]) => items.join(words('sentence.listSeparator'))
  const named = (key: 'type' | 'level' | 'status' | 'source', values: readonly string[] | undefined) =>
    values?.length ? words(`sentence.${key}`, { list: list(values.map((value) => words(`${key}.${value}`))) }) : null
  const quoted = (key: 'series' | 'organiser' | 'publication', values: readonly string[] | undefined) =>
    values?.length ? words(`sentence.${key}`, { list: list(values) }) : null

  const clauses = [
    periodClause(filter, words),
    filter.area?.length ? list(filter.area.map(areaName)) : words('sentence.allAreas'),
    words(`sentence.attribution.${filter.attribution}`),
    named('type', filter.type),
    named('level', filter.level),
    quoted('series', filter.series),
    quoted('organiser', filter.organiser),
    quoted('publication', filter.publication),
    named('status', filter.status),
    named('source', filter.source),
    filter.q ? words('sentence.search', { text: filter.q }) : null,
    filter.realisation === 'planned' ? words('sentence.planned') : null,
    words(`sentence.review.${filter.review}`, { activities, written: writeNumber(activities) }),
  ]
  return words('sentence.whole', {
    clauses: clauses.filter((each) => each !== null).join(words('sentence.clauseSeparator')),
  })
}

function periodClause({ from, to }: Filter, words: Words): string {
  const date = (value: string) => writePartialDate(value, words)
  if (from && to) return from === to ? date(from) : words('sentence.period.between', { from: date(from), to: date(to) })
  if (from) return words('sentence.period.since', { from: date(from) })
  if (to) return words('sentence.period.until', { to: date(to) })
  return words('sentence.period.all')
}
