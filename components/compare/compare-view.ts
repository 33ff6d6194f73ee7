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
import type { LedgerSubject } from '@/domain/vocabulary'

/** How a comparison is looked at, beside what it counts: every part of it stands in the address. */
export interface CompareView {
  /** The key figures side by side. */
  subjects: LedgerSubject[]
  /** What ranking and charts are about. */
  focus: LedgerSubject
  per: Scale
  against: Against | null
  step: Step
  /** The charts that are shown as tables of numbers, by their names. */
  tables: string[]
}

/** Reads a view out of an address; what is not there, or came back damaged, is as usual. */
export function readCompareView(params: URLSearchParams): CompareView {
  const subjects = [...new Set(list(params, 'measures').filter(isSubject))]
  const focus = params.get('focus') ?? ''
  return {
    subjects: subjects.length > 0 ? subjects : [...USUAL_SUBJECTS],
    focus: isSubject(focus) ? focus : USUAL_FOCUS,
    per: asScale(params.get('per')),
    against: asAgainst(params.get('against')),
    step: STEPS.find((each) => each === params.get('step')) ?? 'year',
    tables: list(params, 'tables'),
  }
}

/** The parameters of the present address with part of the view changed; what is as usual is left out. */
export function withCompareView(current: URLSearchParams, change: Partial<CompareView>): URLSearchParams {
  const view = { ...readCompareView(current), ...change }
  const written: Record<string, [now: string, usual: string]> = {
    measures: [view.subjects.join(','), USUAL_SUBJECTS.join(',')],
    focus: [view.focus, USUAL_FOCUS],
    per: [view.per, 'total'],
    against: [view.against ?? '', ''],
    step: [view.step, 'year'],
    tables: [view.tables.join(','), ''],
  }
  const params = new URLSearchParams(current)
  for (const [name, [now, usual]] of Object.entries(written)) {
    if (now === usual) params.delete(name)
    else params.set(name, now)
  }
  return params
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
