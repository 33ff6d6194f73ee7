import { type Known, readFigures } from '@/domain/extraction/figures/pipeline'
import { whoOf } from '@/domain/extraction/figures/who'
import type { ProposedFigure } from '@/domain/extraction/proposal'

/**
 * The quantities that a body tells of its activities, in the order of the text.
 * @param known the headline, which says what it is about, and the date of publication, which tells years that are over
 */
export function proposeFigures(body: string, known: Known = { headline: null, date: null }): ProposedFigure[] {
  return readFigures(body, known).map((candidate) => {
    const { measure, value, bound, realisation, scope, part, basis, start, end, more, rule, confidence } = candidate
    return {
      measure,
      value,
      bound,
      printed: body.slice(start, end),
      realisation,
      scope,
      part,
      basis,
      who: basis === 'enumerated' ? null : whoOf(candidate),
      start,
      end,
      ...(more.length > 0 && { more }),
      rule,
      confidence,
    }
  })
}
