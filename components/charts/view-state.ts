import { SCALES, type ScaleKind } from '@/components/charts/bar-scale'
import { LEDGER_SUBJECTS, type LedgerSubject } from '@/domain/vocabulary'

export const CHARTS = ['areas', 'map', 'trend', 'types', 'promises'] as const
export type Chart = (typeof CHARTS)[number]

/** How the overview is looked at, beside what it counts: every part of it stands in the address. */
export interface View {
  /** What stands in the columns of the table of areas. */
  measures: [LedgerSubject, LedgerSubject, LedgerSubject]
  /** The one column of it that a narrow screen shows. */
  column: LedgerSubject
  /** The column that the areas are ordered by; `name` is their official order. */
  sort: LedgerSubject | 'name'
  descending: boolean
  scale: ScaleKind
  map: LedgerSubject
  trend: LedgerSubject
  types: LedgerSubject
  step: 'year' | 'month'
  /** The charts that are shown as tables of numbers. */
  tables: Chart[]
  /** Whether all plans are listed, or the latest ones. */
  allPromises: boolean
}

const USUAL: View['measures'] = ['activities', 'participants', 'units']

const KEYS = ['measures', 'column', 'sort', 'scale', 'map', 'trend', 'types', 'step', 'tables', 'promises'] as const

/** Reads a view out of an address; what is not there, or came back damaged, is as usual. */
export function readView(params: URLSearchParams): View {
  const subject = (key: string, otherwise: LedgerSubject) => asSubject(params.get(key)) ?? otherwise
  const measures = asMeasures(params.get('measures')?.split(',') ?? []) ?? USUAL
  const asked = params.get('sort') ?? ''
  const sort = asked === 'name' ? 'name' : (measures.find((each) => each === asked.replace('-', '')) ?? null)
  const tables = params.get('tables')?.split(',') ?? []
  return {
    measures,
    column: measures.find((each) => each === params.get('column')) ?? measures[0],
    sort: sort ?? measures[0],
    descending: sort === null || asked.startsWith('-'),
    scale: SCALES.find((each) => each === params.get('scale')) ?? 'linear',
    map: subject('map', 'activities'),
    trend: subject('trend', 'activities'),
    types: subject('types', 'activities'),
    step: params.get('step') === 'month' ? 'month' : 'year',
    tables: CHARTS.filter((each) => tables.includes(each)),
    allPromises: params.get('promises') === 'all',
  }
}

/**
 * The parameters of the present address with part of the view changed; what is as usual is left out.
 * @param current all present query parameters; the filter and an open ledger stay
 */
export function withView(current: URLSearchParams, change: Partial<View>): URLSearchParams {
  const view = { ...readView(current), ...change }
  const written: Record<(typeof KEYS)[number], string> = {
    measures: view.measures.join(','),
    column: view.column,
    sort: view.sort === 'name' ? 'name' : `${view.descending ? '-' : ''}${view.sort}`,
    scale: view.scale,
    map: view.map,
    trend: view.trend,
    types: view.types,
    step: view.step,
    tables: view.tables.join(','),
    promises: view.allPromises ? 'all' : '',
  }
  const usual: Record<string, string> = {
    measures: USUAL.join(','),
    column: view.measures[0],
    sort: `-${view.measures[0]}`,
    scale: 'linear',
    map: 'activities',
    trend: 'activities',
    types: 'activities',
    step: 'year',
  }
  const params = new URLSearchParams(current)
  for (const key of KEYS) {
    if (written[key] === (usual[key] ?? '')) params.delete(key)
    else params.set(key, written[key])
  }
  return params
}

function asSubject(text: string | null): LedgerSubject | undefined {
  return LEDGER_SUBJECTS.find((each) => each === text)
}

function asMeasures(texts: string[]): View['measures'] | null {
  const found = texts.flatMap((text) => asSubject(text) ?? [])
  return found.length === 3 && new Set(found).size === 3 ? (found as View['measures']) : null
}
