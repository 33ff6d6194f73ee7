import { writeQuantity } from '@/domain/figures/write-quantity'
import type { FigureDetail } from '@/domain/statistics/answers'
import type { Words } from '@/domain/vocabulary'

/** How a figure is drawn: counted as done, counted as a plan, or left out of the totals. */
export function figureLook({ standing, realisation }: FigureDetail): 'done' | 'planned' | 'left' {
  if (standing !== 'counted') return 'left'
  return realisation === 'planned' ? 'planned' : 'done'
}

/** Whether a figure is in a total, of what was done or of plans, or why it is in none. */
export function writeStanding(figure: FigureDetail, words: Words): string {
  return figureLook(figure) === 'planned' ? words('reader.countedAsPlan') : words(`standing.${figure.standing}`)
}

/** What a figure is about beside its number: plan, scope, part, and what it rests on where that is not print. */
export function figureKinds(figure: FigureDetail, words: Words): string[] {
  return [
    words(`scope.${figure.scope}`),
    ...(figure.realisation === 'planned' ? [words('realisation.planned')] : []),
    ...(figure.part ? [words('reader.part')] : []),
    ...(figure.basis === 'printed' ? [] : [words(`basis.${figure.basis}`)]),
  ]
}

/** A figure in one line for the ear: 参加人数 2,500余，计入. */
export function sayFigure(figure: FigureDetail, words: Words): string {
  const amount = `${words(`measure.${figure.measure}`)} ${writeQuantity(figure, words)}`
  return [amount, writeStanding(figure, words)].join(words('sentence.clauseSeparator'))
}
