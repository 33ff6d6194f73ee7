import type { Candidate } from '@/domain/extraction/figures/reading'

const TOTAL = /(?:共|总计|共计|合计|累计)(?:有|为|发放|慰问|走访|表彰|评出|评选出|投入|送出)?[^，、]{0,10}$/

/**
 * Marks figures that are disjoint parts of one quantity: several of one measure told in one sentence as a list
 * (一等奖4名、二等奖8名; 困难职工183人、大病职工107人), or what 其中 takes out of a sum.
 */
export function markParts(candidates: Candidate[]): Candidate[] {
  return candidates.map((candidate) => ({ ...candidate, part: isPart(candidate, candidates) }))
}

function isPart(candidate: Candidate, all: Candidate[]): boolean {
  const { measure, before, lead, sentence, realisation } = candidate
  if (candidate.total !== null) return true
  const isTaken = /其中[^。]*$/.test(lead + before)
  if (isTaken && (measure === 'funds_yuan' || measure === 'items')) return true
  const others = all.filter(
    (other) => other !== candidate && other.measure === measure && other.realisation === realisation,
  )
  if (measure === 'awards') return others.length > 0
  const beside = others.filter((other) => other.sentence.start === sentence.start)
  if (measure === 'items') return beside.length > 0 && !TOTAL.test(before)
  if (measure === 'beneficiaries' || measure === 'units') {
    return beside.some((other) => isList(candidate, other)) && !TOTAL.test(before)
  }
  return false
}

/** Both stand in one clause, or in clauses that only a noun opens. */
function isList(a: Candidate, b: Candidate): boolean {
  if (a.clause.start === b.clause.start) return true
  const later = a.start > b.start ? a : b
  return later.before.length <= 8 && Math.abs(a.start - b.start) < 40
}
