import type { ActivityRecord, FigureRecord, ProposedField } from '@/domain/review/activity-record'
import { isLost } from '@/domain/review/refusal'

/** What extraction is at least this sure of may be accepted without a look at each piece. */
export const CONFIDENT = 0.85

/** Fields that decide where an activity counts; a doubt about its name or place moves no total. */
const COUNTING: readonly ProposedField[] = ['type', 'series', 'organisers', 'level', 'area', 'dateStart']

/** Whether a figure that waits can be accepted with all other confident ones. */
export function isConfident(figure: FigureRecord): boolean {
  return figure.review === 'pending' && !isLost(figure) && (figure.confidence ?? 0) >= CONFIDENT
}

/**
 * Accepts what extraction was sure of: figures, and the activity itself where no figure is left open and no field that
 * decides where it counts.
 * What people entered and what is decided stays as it is.
 * @param mayVerify whether the activity itself may be accepted; else it waits for somebody who may
 */
export function acceptConfident(record: ActivityRecord, mayVerify = true): ActivityRecord {
  if (record.review !== 'pending') return record
  const figures = record.figures.map((figure) =>
    isConfident(figure) ? { ...figure, review: 'verified' as const } : figure,
  )
  const isOpen = figures.some(({ review }) => review === 'pending')
  return { ...record, figures, review: !mayVerify || isOpen || !isSure(record) ? 'pending' : 'verified' }
}

function isSure({ proposed }: ActivityRecord): boolean {
  if (proposed === null || Object.keys(proposed).length === 0) return false
  return COUNTING.every((field) => (proposed[field]?.confidence ?? 1) >= CONFIDENT)
}

/** How sure extraction was of the field it was least sure of; 0 where it proposed none. */
export function lowestConfidence({ proposed }: Pick<ActivityRecord, 'proposed'>): number {
  const sure = Object.values(proposed ?? {}).map((field) => field?.confidence ?? 0)
  return sure.length === 0 ? 0 : Math.min(...sure)
}

/** Of several activities those that accepting the confident changes, as it changes them. */
export function confidentChanges(records: readonly ActivityRecord[], mayVerify: boolean): ActivityRecord[] {
  return records.flatMap((record) => {
    const accepted = acceptConfident(record, mayVerify)
    return JSON.stringify(accepted) === JSON.stringify(record) ? [] : accepted
  })
}
