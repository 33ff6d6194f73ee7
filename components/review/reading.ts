import type { FigureRecord } from '@/domain/review/activity-record'
import type { FigureReading } from '@/domain/review/decision'
import { basisIn } from '@/domain/review/words-say'
import type { Bound, Measure, Realisation, Scope } from '@/domain/vocabulary'

/** A reading as a form holds it while it is typed. */
export interface ReadingDraft {
  measure: Measure
  /** As typed: 2500, 2,500, 3.5万. */
  value: string
  bound: Bound
  realisation: Realisation
  scope: Scope
  part: boolean
  who: string
}

export const BLANK: ReadingDraft = {
  measure: 'participants',
  value: '',
  bound: 'exact',
  realisation: 'achieved',
  scope: 'occasion',
  part: false,
  who: '',
}

export function draftOf(reading: FigureReading): ReadingDraft {
  const { measure, value, bound, realisation, scope, part, who } = reading
  return { measure, value: String(value), bound, realisation, scope, part, who: who ?? '' }
}

const FACTORS: Record<string, number> = { 千: 1e3, 万: 1e4, 亿: 1e8, 万元: 1e4, 亿元: 1e8, 元: 1 }
const TYPED = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(千|万元|亿元|万|亿|元)?$/

/** The number that a person typed, in plain units; null where it is none. Takes 2,500, ２５００ and 3.5万. */
export function readTypedNumber(typed: string): number | null {
  const narrow = typed
    .trim()
    .replace(/[０-９．，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
  const match = TYPED.exec(narrow)
  if (!match) return null
  const [, whole = '', fraction = '', unit = ''] = match
  // A float times a power of ten strays: 1.1万 would be 11000.000000000002.
  const value = Number((Number(whole.replaceAll(',', '') + fraction) * (FACTORS[unit] ?? 1)).toFixed(4))
  return value <= Number.MAX_SAFE_INTEGER ? value : null
}

/** The reading that a draft stands for; null as long as its number cannot be read. */
export function readDraft(draft: ReadingDraft): FigureReading | null {
  const value = readTypedNumber(draft.value)
  if (value === null) return null
  return { ...draft, value, who: draft.who.trim() === '' ? null : draft.who.trim() }
}

/**
 * Whether a correction needs a reason: of what is verified, of what no words stand for, and where the words do not say
 * the new number.
 */
export function needsReason(figure: FigureRecord, reading: Pick<FigureReading, 'value' | 'bound'>): boolean {
  if (figure.review === 'verified' || figure.evidence.length === 0) return true
  if (figure.value === reading.value && figure.bound === reading.bound) return figure.basis === 'entered'
  return basisIn(figure.printed, reading) === null
}
