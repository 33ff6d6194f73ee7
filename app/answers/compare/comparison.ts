import { cityTallies } from '@/app/answers/compare/city-tallies'
import { kindsOfAreas } from '@/app/answers/compare/kinds-of-areas'
import { scalingOf } from '@/app/answers/compare/scaling'
import { type AnswerContext, rowLabel, sentenceOf } from '@/app/answers/context'
import { countPublications, publicationsByArea } from '@/db/queries/publications-of'
import { periodAgainst } from '@/domain/comparison/against'
import type { ComparedCell, ComparedRow, Comparison } from '@/domain/comparison/answers'
import { comparedCell } from '@/domain/comparison/compared-cell'
import {
  type ComparedTotal,
  type ComparedTotals,
  comparedTotals,
  denominatorOf,
  isRanked,
} from '@/domain/comparison/compared-totals'
import { comparedKeys } from '@/domain/comparison/counted-areas'
import { rankingDoubts } from '@/domain/comparison/ranking-doubts'
import { type Against, READINGS, type Reading, type Scale } from '@/domain/comparison/words'
import type { Filter } from '@/domain/statistics/filter'
import { BadRequest } from '@/domain/statistics/filter-schema'
import { emptyTally, type Tally } from '@/domain/statistics/tally'
import type { LedgerSubject } from '@/domain/vocabulary'

/** What each reading makes of a filter. */
const READ: Record<Reading, Pick<Filter, 'review' | 'counting'>> = {
  printed: { review: 'verified', counting: 'printed' },
  cautious: { review: 'verified', counting: 'cautious' },
  pending: { review: 'all', counting: 'printed' },
}

export interface AskedComparison {
  subjects: readonly LedgerSubject[]
  per: Scale
  against: Against | null
}

/**
 * The areas of the filter side by side, all where it names none.
 * @throws BadRequest where there is no such denominator, or no period to compare with
 */
export function comparisonAnswer(
  context: AnswerContext,
  filter: Filter,
  { subjects, per, against }: AskedComparison,
): Comparison {
  const period = against && againstOf(filter, against)
  const scaling = scalingOf(context.db, per)
  const whole = cityTallies(context.db, filter)
  const state = (tallies: ReturnType<typeof cityTallies>, read: Filter) => (subject: LedgerSubject) =>
    comparedTotals(tallies, read, subject, scaling)
  // Each period and reading is tallied once, and asked for each subject.
  const stateOf = (varied: Partial<Filter>) => {
    const read = { ...filter, ...varied }
    return state(cityTallies(context.db, read), read)
  }
  const now = state(whole, filter)
  const before = period && stateOf(period)
  const others = new Map(READINGS.filter((each) => !isRead(filter, each)).map((each) => [each, stateOf(READ[each])]))
  const totals = subjects.map((subject) => {
    const own = now(subject)
    const readings = READINGS.map((reading) => [reading, others.get(reading)?.(subject) ?? own] as const)
    return { subject, now: own, before: before?.(subject) ?? null, readings }
  })

  const kinds = kindsOfAreas(context.db)
  const publications = publicationsByArea(context.db, filter)
  const rowOf = (
    head: Pick<ComparedRow, 'key' | 'label'>,
    keys: readonly string[],
    { tally, publications }: { tally: Tally; publications: number },
    of: (all: ComparedTotals) => ComparedTotal | undefined,
  ): ComparedRow => {
    const { activities, withFigure } = tally
    const cells = totals.flatMap(({ subject, now, before, readings }): [LedgerSubject, ComparedCell][] => {
      const total = of(now)
      if (total === undefined) return []
      // Only areas have places: what several are together is not looked for among the rows.
      const ranks = Object.fromEntries(readings.map(([each, { rows }]) => [each, rows.get(head.key)?.rank ?? null]))
      return [[subject, comparedCell(total, ranks as ComparedCell['ranks'], (before && of(before)) ?? null)]]
    })
    return {
      ...head,
      kind: kinds.get(head.key) ?? null,
      denominator: denominatorOf(keys, scaling)?.value ?? null,
      activities,
      withFigure,
      publications,
      cells: Object.fromEntries(cells),
    }
  }

  const keys = comparedKeys(filter)
  const rows = keys.map((key) => {
    const own = { tally: whole.areas.get(key) ?? emptyTally(filter), publications: publications.get(key) ?? 0 }
    return rowOf({ key, label: rowLabel(context, 'area', key) }, [key], own, ({ rows }) => rows.get(key))
  })
  const everywhere = { ...filter, area: undefined }
  const chosen = { tally: whole.chosen(), publications: countPublications(context.db, filter) }
  const city = { tally: whole.city(), publications: countPublications(context.db, everywhere) }
  return {
    filter,
    sentence: sentenceOf(context, filter, chosen.tally.activities),
    revision: context.revision,
    against: period,
    per,
    subjects: [...subjects],
    rows,
    chosen: rowOf({ key: 'chosen', label: context.words('compare.row.chosen') }, keys, chosen, (all) => all.chosen()),
    city: rowOf({ key: 'city', label: context.words('compare.row.city') }, [...whole.areas.keys()], city, (all) =>
      all.city(),
    ),
    doubts: Object.fromEntries(
      subjects.map((subject) => [
        subject,
        rankingDoubts(
          rows.filter(({ key }) => isRanked(key)),
          subject,
        ),
      ]),
    ),
  }
}

/** Whether a filter reads the reports in this way anyhow. */
function isRead({ review, counting }: Filter, reading: Reading): boolean {
  return READ[reading].review === review && READ[reading].counting === counting
}

/** @throws BadRequest where a filter has no period to compare with */
export function againstOf(filter: Filter, against: Against) {
  const period = periodAgainst(filter, against)
  if (period === null) throw new BadRequest('against', 'periodNeeded', against)
  return period
}
