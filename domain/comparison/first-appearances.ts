import type { ComparisonOverTime } from '@/domain/comparison/answers'
import type { Step } from '@/domain/comparison/words'

/** When the activities that a publication reports begin, as far as the data knows. */
export interface PublicationStart {
  publication: string
  /** Of its articles that the data holds. */
  articles: number
  year: string | null
  /** The earliest known month; an activity known by its year alone has none. */
  month: string | null
}

/**
 * The periods of an axis in which publications first appear: a new one looks like a rise. A month is only named where
 * nothing that the publication reported can lie before it; what began before the axis has no mark on it.
 */
export function firstAppearances(
  starts: readonly PublicationStart[],
  step: Step,
  periods: readonly string[],
): ComparisonOverTime['firsts'] {
  return starts
    .flatMap(({ publication, articles, year, month }) => {
      const period = step === 'year' ? year : year !== null && month?.startsWith(year) ? month : null
      return period !== null && periods.includes(period) ? [{ publication, period, articles }] : []
    })
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : b.articles - a.articles))
}
