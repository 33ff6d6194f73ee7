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
 * @param row the name of the one row of a breakdown that is meant, or null
 * @param limits where the reader sees what waits for review, in words; null where that is everywhere
 */
export function filterSentence(
  filter: Filter,
  activities: number,
  areaName: (code: AreaCode) => string,
  words: Words,
  row: string | null = null,
  limits: string | null = null,
): string {
  const list = (items: readonly string[]) => items.join(words('sentence.listSeparator'))
  const named = (key: 'type' | 'level' | 'status' | 'source', values: readonly string[] | undefined) =>
    values?.length ? words(`sentence.${key}`, { list: list(values.map((value) => words(`${key}.${value}`))) }) : null
  const quoted = (key: 'series' | 'organiser' | 'publication', values: readonly string[] | undefined) =>
    values?.length ? words(`sentence.${key}`, { list: list(values) }) : null

  const clauses = [
    periodWords(filter, words),
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
    filter.counting === 'cautious' ? words('sentence.cautious') : null,
    row === null ? null : words('sentence.row', { row }),
    filter.review === 'all' && limits !== null ? words('sentence.limits', { limits }) : null,
    words(`sentence.review.${filter.review}`, { activities, written: writeNumber(activities) }),
  ]
  return words('sentence.whole', {
    clauses: clauses.filter((each) => each !== null).join(words('sentence.clauseSeparator')),
  })
}

/** A period in words: 2015年至2024年3月, 2020年起, 全部时间. */
export function periodWords({ from, to }: Pick<Filter, 'from' | 'to'>, words: Words): string {
  const date = (value: string) => writePartialDate(value, words)
  if (from && to) return from === to ? date(from) : words('sentence.period.between', { from: date(from), to: date(to) })
  if (from) return words('sentence.period.since', { from: date(from) })
  if (to) return words('sentence.period.until', { to: date(to) })
  return words('sentence.period.all')
}
