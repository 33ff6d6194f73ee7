import type { Mention } from '@/domain/extraction/figures/mention'
import type { Candidate, Reading } from '@/domain/extraction/figures/reading'
import type { Counted } from '@/domain/figures/classifiers'

/** 1500名，其中男职工…; 95名职工中，有劳动模范…. */
const OPENS = /其中(?!一)|^[^，。的]{0,5}中(?:[，,]|(?=有))/g
const GOES_ON = /另有|另外|此外|；|;/
/** Nothing but a noun, or the next of the list: what has a verb of its own is told for itself. */
const NO_VERB =
  /^(?![^，。、]*[了过着])(?:$|[、及和与（(]|(?![取获得参完晋拿通考入受领享被达])[\u4e00-\u9fff“”]{1,6}(?:$|[、及和与（(]))/
const ALIKE: Record<Counted, readonly Counted[]> = {
  person: ['person', 'household'],
  household: ['household', 'person'],
  place: ['place', 'thing', 'team'],
  team: ['team'],
  money: ['money'],
  item: ['item', 'thing'],
  occasion: ['occasion'],
  thing: ['thing', 'place', 'person', 'item', 'team'],
}

/**
 * The quantity of the same sentence that a mention is a share of: 慰问品3000份，其中毛毯1000条.
 * @param earlier what was read before the mention, in order
 */
export function totalOf(mention: Mention, earlier: readonly Candidate[]): Candidate | null {
  if (!NO_VERB.test(mention.after)) return null
  for (const total of earlier.toReversed()) {
    if (total.sentence.start !== mention.sentence.start) return null
    if (total.total !== null || !ALIKE[total.counted].includes(mention.counted)) continue
    if (total.measure === 'units' && mention.counted === 'item') continue
    const between = (mention.lead + mention.before).slice(total.end - mention.sentence.start)
    const opened = [...between.matchAll(OPENS)].at(-1)
    return opened && !GOES_ON.test(between.slice(opened.index)) ? total : null
  }
  return null
}

/** How a share is read: as its total is, unless its own words say that it is an honour or a new member. */
export function readShare(own: Reading | null, total: Candidate): Reading {
  if (own && own.measure !== total.measure && !isPeople(own)) return own
  return { measure: total.measure, rule: 'shareOf', confidence: 0.8 }
}

function isPeople({ measure }: Reading): boolean {
  return measure === 'participants' || measure === 'beneficiaries'
}

/** Shares of what counts, and of a crowd only where the report splits it: a single 其中女职工80名 describes. */
export function withoutLoneShares(candidates: Candidate[]): Candidate[] {
  const starts = new Set(candidates.map(({ start }) => start))
  const left = candidates.filter(({ total }) => total === null || starts.has(total))
  return left.filter(
    (each) =>
      each.total === null ||
      each.measure !== 'participants' ||
      left.some((other) => other !== each && other.total === each.total),
  )
}
