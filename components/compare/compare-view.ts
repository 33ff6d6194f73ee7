import { SCALES as SCALE_KINDS, type ScaleKind } from '@/components/charts/bar-scale'
import { periodAgainst } from '@/domain/comparison/against'
import {
  AGAINST,
  type Against,
  isSubject,
  SCALES,
  type Scale,
  STEPS,
  type Step,
  USUAL_FOCUS,
  USUAL_SUBJECTS,
} from '@/domain/comparison/words'
import { comparePartial } from '@/domain/figures/partial-date'
import type { Filter } from '@/domain/statistics/filter'
import type { LedgerSubject } from '@/domain/vocabulary'

/** What the rows of the ranking can be ordered by. */
export const RANK_COLUMNS = ['rank', 'area', 'scaled', 'amount', 'move', 'reported', 'publications', 'largest'] as const
export type RankColumn = (typeof RANK_COLUMNS)[number]

/** Columns that begin with the first of them, not with the largest. */
const ASCENDING: readonly RankColumn[] = ['rank', 'area']

/** How a comparison is looked at, beside what it counts: every part of it stands in the address. */
export interface CompareView {
  /** The key figures side by side. */
  subjects: LedgerSubject[]
  /** What ranking and charts are about. */
  focus: LedgerSubject
  per: Scale
  against: Against | null
  step: Step
  /** The scale of the lines over time: even, or each stretch ten times the one below. */
  scale: ScaleKind
  sort: RankColumn
  descending: boolean
  /** The charts that are shown as tables of numbers, by their names. */
  tables: string[]
}

/** Reads a view out of an address; what is not there, or came back damaged, is as usual. */
export function readCompareView(params: URLSearchParams): CompareView {
  const subjects = [...new Set(list(params, 'measures').filter(isSubject))]
  const focus = params.get('focus') ?? ''
  const sort = params.get('sort') ?? ''
  const column = RANK_COLUMNS.find((each) => each === sort.replace('-', ''))
  return {
    subjects: subjects.length > 0 ? subjects : [...USUAL_SUBJECTS],
    focus: isSubject(focus) ? focus : USUAL_FOCUS,
    per: asScale(params.get('per')),
    against: asAgainst(params.get('against')),
    step: STEPS.find((each) => each === params.get('step')) ?? 'year',
    scale: SCALE_KINDS.find((each) => each === params.get('scale')) ?? 'linear',
    sort: column ?? 'rank',
    descending: column !== undefined && sort.startsWith('-'),
    tables: list(params, 'tables'),
  }
}

/** The parameters of the present address with part of the view changed; what is as usual is left out. */
export function withCompareView(current: URLSearchParams, change: Partial<CompareView>): URLSearchParams {
  const view = { ...readCompareView(current), ...change }
  const subjects = view.subjects.length > 0 ? view.subjects : USUAL_SUBJECTS
  const written: Record<string, [now: string, usual: string]> = {
    measures: [subjects.join(','), USUAL_SUBJECTS.join(',')],
    focus: [view.focus, USUAL_FOCUS],
    per: [view.per, 'total'],
    against: [view.against ?? '', ''],
    step: [view.step, 'year'],
    scale: [view.scale, 'linear'],
    sort: [`${view.descending ? '-' : ''}${view.sort}`, 'rank'],
    tables: [view.tables.join(','), ''],
  }
  const params = new URLSearchParams(current)
  for (const [name, [now, usual]] of Object.entries(written)) {
    if (now === usual) params.delete(name)
    else params.set(name, now)
  }
  return params
}

/** The way of ordering that a press of a column's head leads to: the usual way first, then the other one. */
export function sortedBy(column: RankColumn, { sort, descending }: CompareView): Partial<CompareView> {
  return { sort: column, descending: sort === column ? !descending : !ASCENDING.includes(column) }
}

/**
 * What a view asks of the comparison under a filter. A denominator that is gone, or a period that cannot be compared
 * with, is left out of the question rather than refused: the address may be older than the settings.
 * @param denominators the ids of those that there are
 */
export function askedComparison(view: CompareView, filter: Filter, denominators: readonly string[]) {
  return {
    subjects: [...new Set([...view.subjects, view.focus])],
    per: SCALES.some((each) => each === view.per) || denominators.includes(view.per.slice(3)) ? view.per : 'total',
    against: view.against !== null && againstPeriod(view.against, filter) !== null ? view.against : null,
  } satisfies { subjects: LedgerSubject[]; per: Scale; against: Against | null }
}

/** The period that a filter is compared with; null where it is open at an end, or the one that was named is none. */
export function againstPeriod(against: Against, filter: Pick<Filter, 'from' | 'to'>) {
  const period = periodAgainst(filter, against)
  return period !== null && comparePartial(period.from, period.to) <= 0 ? period : null
}

const list = (params: URLSearchParams, name: string) => params.get(name)?.split(',').filter(Boolean) ?? []

function asScale(text: string | null): Scale {
  if (text?.match(/^by:[a-z0-9-]{1,40}$/)) return text as Scale
  return SCALES.find((each) => each === text) ?? 'total'
}

const DATE = '\\d{4}(?:-\\d{2}){0,2}'

function asAgainst(text: string | null): Against | null {
  if (text?.match(new RegExp(`^${DATE}/${DATE}$`))) return text as Against
  return AGAINST.find((each) => each === text) ?? null
}
