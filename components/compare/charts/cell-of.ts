import { type HeatStep, heatOf, heatSteps } from '@/components/charts/heat-steps'
import { shortQuantity } from '@/components/charts/short-number'
import type { GridCell } from '@/components/compare/charts/grid'
import type { Scale } from '@/domain/comparison/words'
import { writeScaled } from '@/domain/comparison/write-scaled'
import type { Amount } from '@/domain/figures/quantity'
import { writeQuantity } from '@/domain/figures/write-quantity'
import type { Locale, Words } from '@/domain/vocabulary'

/** What was counted of a subject for one row and column. */
export interface CountedPair {
  amount: Amount | null
  /** In relation, where something else than the plain total is asked for. */
  scaled: Amount | null
  activities: number
  reported: number
}

/** How numbers of a grid are written. */
export interface Written {
  per: Scale
  /** Whether the subject is a count of records, which every activity reports. */
  isCount: boolean
  words: Words
  lang: Locale
}

/** The colours of the numbers of a grid; as many colours as different numbers, up to six. */
export function stepsOf(pairs: Iterable<CountedPair | null>): HeatStep[] {
  return heatSteps([...pairs].flatMap((pair) => pair?.scaled?.value ?? []))
}

/**
 * A cell of a grid. Where no activity is, there is nothing to open; where activities are and none reported the subject,
 * the cell is hatched, for that is no zero.
 * @param name row and column in words
 */
export function cellOf(
  pair: CountedPair | null,
  steps: readonly HeatStep[],
  name: string,
  href: string,
  { per, isCount, words, lang }: Written,
): GridCell {
  if (pair === null || pair.activities === 0) {
    const title = `${name} ${words('chart.noActivity')}`
    return { text: '·', title, href: null, heat: null, isHatched: false }
  }
  const { amount, scaled, activities, reported } = pair
  const coverage = isCount ? '' : `${words('chart.partSeparator')}${words('chart.coverage', { activities, reported })}`
  if (amount === null) {
    const title = `${name} ${words('quantity.notReported')}${coverage}`
    return { text: '', title, href, heat: null, isHatched: true }
  }
  const written = writeQuantity(amount, words)
  if (scaled === null) return { text: '–', title: `${name} ${written}${coverage}`, href, heat: null, isHatched: false }
  const isPlain = per === 'total'
  return {
    text: isPlain ? shortQuantity(amount, words, lang) : writeScaled(scaled, per, words),
    title: `${name} ${isPlain ? written : `${writeScaled(scaled, per, words)} (${written})`}${coverage}`,
    href,
    heat: heatOf(steps, scaled.value),
    isHatched: false,
  }
}
