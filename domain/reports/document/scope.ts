import { beijingDay } from '@/domain/figures/beijing-clock'
import { writePartialDate } from '@/domain/figures/write-date'
import { listOf } from '@/domain/reports/document/report-pen'
import type { Naming } from '@/domain/reports/table'
import type { Coverage } from '@/domain/statistics/answers'
import { ruleOf } from '@/domain/statistics/counting-rule'
import type { Filter } from '@/domain/statistics/filter'
import { periodWords } from '@/domain/statistics/filter-sentence'

/** Up to so many areas are named in a title. */
const NAMED_AREAS = 3

/** What a report is about, as its title and sentences name it: 北京市, 东城区、西城区, 北京市部分区域. */
export function scopeName({ area }: Pick<Filter, 'area'>, { words, areaName }: Naming): string {
  if (!area?.length) return words('report.scope.whole')
  if (area.length > NAMED_AREAS) return words('report.scope.some')
  return listOf(area.map(areaName), words)
}

/** The period as sentences name it; without one in the filter, the years that the activities lie in. */
export function periodName(filter: Filter, { firstPeriod, lastPeriod }: Coverage, words: Naming['words']): string {
  if (filter.from || filter.to || firstPeriod === null || lastPeriod === null) return periodWords(filter, words)
  return periodWords({ from: firstPeriod.slice(0, 4), to: lastPeriod.slice(0, 4) }, words)
}

/** The day in Beijing: 2026年1月2日. */
export function dayOf(at: Date, words: Naming['words']): string {
  return writePartialDate(beijingDay(at), words)
}

/** Whether the filter leaves out more than other periods and other areas, which a report's first sentence names. */
export function isNarrowed(filter: Filter): boolean {
  const { type, level, series, organiser, publication, status, source, q } = filter
  const isListed = [type, level, series, organiser, publication, status, source].some((list) => list?.length)
  return isListed || Boolean(q) || filter.attribution === 'place' || ruleOf(filter) !== 'printed'
}
