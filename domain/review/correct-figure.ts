import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'
import type { FigureReading } from '@/domain/review/decision'
import { DecisionRefused, figureIn, refuseRejected, withFigure } from '@/domain/review/refusal'
import { basisIn } from '@/domain/review/words-say'

/**
 * A person reads a figure otherwise. A pending one takes the reading and is verified by it. A verified one stays as it
 * was read, left out of the totals: the new reading stands beside it as a figure of its own, `entered` with the reason.
 * Either way the evidence is kept.
 * @param newId the id of a figure beside it
 * @throws DecisionRefused where a reason is needed and there is none, or the reading is the same
 */
export function correctFigure(
  record: ActivityRecord,
  figureId: string,
  reading: FigureReading,
  reason: string | null,
  newId: string,
): ActivityRecord {
  refuseRejected(record)
  const figure = figureIn(record, figureId)
  if (figure.review === 'verified') return correctBeside(record, figure, reading, reason, newId)
  const basis = basisOf(figure, reading)
  if (basis === 'entered' && reason === null) throw new DecisionRefused('reason', 'reasonNeeded')
  return withFigure(record, {
    ...figure,
    ...reading,
    basis,
    review: 'verified',
    reason: basis === 'entered' ? reason : null,
  })
}

/** The words still say it where value and bound stay, or where they can be read so. */
function basisOf(figure: FigureRecord, reading: FigureReading): FigureRecord['basis'] {
  if (figure.evidence.length === 0) return 'entered'
  if (reading.value === figure.value && reading.bound === figure.bound) return figure.basis
  return basisIn(figure.printed, reading) ?? 'entered'
}

function correctBeside(
  record: ActivityRecord,
  figure: FigureRecord,
  reading: FigureReading,
  reason: string | null,
  newId: string,
): ActivityRecord {
  const isSame = Object.entries(reading).every(([key, value]) => figure[key as keyof FigureReading] === value)
  if (isSame) throw new DecisionRefused('reading', 'nothingChanged')
  if (reason === null) throw new DecisionRefused('reason', 'reasonNeeded')
  const correction: FigureRecord = {
    ...figure,
    ...reading,
    id: newId,
    basis: 'entered',
    reason,
    rule: null,
    confidence: null,
  }
  // Of one quantity the correction counts by itself; of another one the old reading would count on.
  const old: FigureRecord = sameQuantity(figure, reading) ? figure : { ...figure, review: 'rejected', reason }
  const figures = record.figures.flatMap((each) => (each.id === figure.id ? [old, correction] : [each]))
  return { ...record, figures }
}

function sameQuantity(figure: FigureRecord, reading: FigureReading): boolean {
  return (['measure', 'realisation', 'scope', 'part'] as const).every((key) => figure[key] === reading[key])
}
