import { comparePartial, type PartialDate } from '@/domain/figures/partial-date'
import type { PeriodBasis } from '@/domain/vocabulary'

export interface Period {
  period: PartialDate | null
  basis: PeriodBasis
}

/**
 * The period of an activity (counting rule 10): its start as precisely as reported; else the date of its first report;
 * else the year alone; else unknown.
 * @param start the reported start, or null
 * @param publicationDates dates of the articles that report it, nulls for undated ones
 * @param year the year known for the activity, or null
 */
export function periodOf(
  start: PartialDate | null,
  publicationDates: readonly (string | null)[],
  year: number | null,
): Period {
  if (start !== null) return { period: start, basis: 'start' }
  const dated = publicationDates.filter((date) => date !== null).sort(comparePartial)
  if (dated[0] !== undefined) return { period: dated[0], basis: 'report' }
  if (year !== null) return { period: String(year), basis: 'year' }
  return { period: null, basis: 'unknown' }
}
