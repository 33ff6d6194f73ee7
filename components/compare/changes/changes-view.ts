import { readCompareView, withCompareView } from '@/components/compare/compare-view'
import { CHANGE_STEPS, type ChangeStep } from '@/domain/comparison/change-steps'
import type { Scale } from '@/domain/comparison/words'
import type { LedgerSubject } from '@/domain/vocabulary'

/** What is asked of the changes: a total, and from which state of the database to which (null for now). */
export interface ChangesAsked {
  subject: LedgerSubject
  per: Scale
  since: string
  until: string | null
}

/** The same, and how it is looked at: every part of it stands in the address. */
export interface ChangesView extends ChangesAsked {
  /** The step whose activities are listed; null where none was chosen. */
  open: ChangeStep | null
  asTable: boolean
}

const CHART = 'changes'
const STATE = /^(?:r\d{1,12}|\d{4}-\d{2}-\d{2})$/

/**
 * Reads a view out of an address; what is not there, or came back damaged, is as usual.
 * @param usual the beginning where the address names none
 * @param denominators the ids of those that there are
 */
export function readChangesView(params: URLSearchParams, usual: string, denominators: readonly string[]): ChangesView {
  const { focus, per, tables } = readCompareView(params)
  const isDivided = denominators.some((id) => per === `by:${id}`)
  return {
    subject: focus,
    per: isDivided ? per : 'total',
    since: asState(params.get('since')) ?? usual,
    until: asState(params.get('until')),
    open: CHANGE_STEPS.find((step) => step === params.get('open')) ?? null,
    asTable: tables.includes(CHART),
  }
}

/** The parameters of the present address with part of the view changed; `null` takes a part out of it. */
export function withChangesView(current: URLSearchParams, change: Partial<ChangesView>): URLSearchParams {
  const { subject, per, asTable, ...states } = change
  const others = readCompareView(current).tables.filter((each) => each !== CHART)
  const params = withCompareView(current, {
    ...(subject === undefined ? {} : { focus: subject }),
    ...(per === undefined ? {} : { per }),
    ...(asTable === undefined ? {} : { tables: asTable ? [...others, CHART] : others }),
  })
  for (const [name, value] of Object.entries(states)) {
    if (value === null) params.delete(name)
    else params.set(name, String(value))
  }
  return params
}

function asState(text: string | null): string | null {
  return text !== null && STATE.test(text) ? text : null
}
