import { isRecordCount } from '@/domain/comparison/words'
import type { MonthState, Silence, ZeroReportRow, ZeroReports } from '@/domain/comparison/zero-report-answers'
import type { Filter } from '@/domain/statistics/filter'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import { type By, type CountedRow, seriesOf } from '@/domain/statistics/series'
import type { TallyRow } from '@/domain/statistics/tally'
import type { ActivityType, LedgerSubject } from '@/domain/vocabulary'

/** A row before it has a name, and before it is looked up what was last. */
export type SilentRow = Omit<ZeroReportRow, 'label' | 'last'>

/** What of a period was not reported. */
export interface Silences extends Pick<ZeroReports, 'activities' | 'cells' | 'withoutMonth'> {
  areas: SilentRow[]
  types: (SilentRow & { key: ActivityType })[]
  /** Activities of each month that has some. */
  months: Map<string, number>
}

/**
 * Which areas and types had nothing, or nothing of the subject, in what a filter takes. "Nothing" is what the articles
 * at hand do not report: it says nothing of what was done.
 * @param counted gives what passes the filter, by the rows of a breakdown
 * @param all gives besides what would pass it but for waiting for review
 */
export function silencesOf(
  counted: (by: By) => readonly TallyRow[],
  all: (by: By) => readonly TallyRow[],
  filter: Filter,
  subject: LedgerSubject,
): Silences {
  const months = new Map(
    seriesOf(counted(['month']), ['month'], filter).map(({ keys, activities }) => [keys[0] ?? '', activities]),
  )
  const activities = [...months.values()].reduce((sum, each) => sum + each, 0)
  const withoutMonth = months.get(UNKNOWN) ?? 0
  months.delete(UNKNOWN)
  const rows = (by: By) => paired(seriesOf(counted(by), by, filter), seriesOf(all(by), by, filter))
  return {
    activities,
    areas: rows(['area']).map((pair) => silentRow(pair, subject)),
    types: rows(['type']).map((pair) => silentRow(pair, subject)) as Silences['types'],
    cells: rows(['area', 'type']).map((pair) => cellOf(pair, subject)),
    months,
    withoutMonth,
  }
}

/** Every row is silent, without a figure of the subject, or reported: one of them, never two. */
export function silenceOf(activities: number, reporting: number): Silence {
  if (activities === 0) return 'silent'
  return reporting === 0 ? 'withoutFigure' : 'reported'
}

/** A month without activities is silent only where there are articles of it that could have reported some. */
export function silenceOfMonth(activities: number, articles: number): MonthState {
  if (activities > 0) return 'reported'
  return articles === 0 ? 'noArticles' : 'silent'
}

/** A row as it is counted, null where it holds nothing, and with what waits for review. */
interface Pair {
  counted: CountedRow | null
  all: CountedRow
}

/** What waits for review may be the only thing in a row, never missing from one. */
function paired(counted: readonly CountedRow[], all: readonly CountedRow[]): Pair[] {
  const known = new Map(counted.map((row) => [row.keys.join(' '), row]))
  return all.map((row) => ({ counted: known.get(row.keys.join(' ')) ?? null, all: row }))
}

function silentRow({ counted, all }: Pair, subject: LedgerSubject): SilentRow {
  const [activities, reporting] = [counted?.activities ?? 0, reportingOf(counted, subject)]
  return {
    key: all.keys[0] ?? '',
    state: silenceOf(activities, reporting),
    activities,
    quantity: isRecordCount(subject) ? null : (counted?.measures[subject] ?? NOTHING),
    pending: { activities: all.activities - activities, reporting: reportingOf(all, subject) - reporting },
  }
}

const NOTHING = { value: null, bound: null, reported: 0, unreported: 0 } as const

function cellOf({ counted, all }: Pair, subject: LedgerSubject): ZeroReports['cells'][number] {
  const [area = '', type = ''] = all.keys
  const activities = counted?.activities ?? 0
  return {
    area,
    type: type as ActivityType,
    activities,
    reporting: reportingOf(counted, subject),
    pending: all.activities - activities,
  }
}

/** Activities of a row that report the subject; a count of records is reported by each of them. */
function reportingOf(row: CountedRow | null, subject: LedgerSubject): number {
  if (row === null) return 0
  return isRecordCount(subject) ? row.activities : row.measures[subject].reported
}
