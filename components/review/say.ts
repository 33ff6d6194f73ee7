import { writeQuantity } from '@/domain/figures/write-quantity'
import type { FigureRecord } from '@/domain/review/activity-record'
import type { FigureReading } from '@/domain/review/decision'
import type { Words } from '@/domain/vocabulary'

/** A figure's measure and number in one line: 参加人数 2,500余. */
export function sayAmount(figure: Pick<FigureReading, 'measure' | 'value' | 'bound'>, words: Words): string {
  return `${words(`measure.${figure.measure}`)} ${writeQuantity(figure, words)}`
}

/** The same with the words it was read from, as a decision about it is announced: 参加人数 2,500余（“2500余名”）. */
export function sayFigure(figure: FigureRecord, words: Words): string {
  const amount = sayAmount(figure, words)
  return figure.printed === '' ? amount : words('reviewing.withWords', { amount, text: figure.printed })
}

/** What a figure is about beside its number: scope, plan, part, and what it rests on where that is not print. */
export function kindsOf(figure: FigureRecord, words: Words): string[] {
  return [
    words(`scope.${figure.scope}`),
    ...(figure.realisation === 'planned' ? [words('realisation.planned')] : []),
    ...(figure.part ? [words('reader.part')] : []),
    ...(figure.basis === 'printed' ? [] : [words(`basis.${figure.basis}`)]),
  ]
}
