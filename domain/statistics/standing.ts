import type { Basis, Measure, Realisation, Scope, Standing } from '@/domain/vocabulary'

/** What the choice of the counting figure looks at. */
export interface FigureClaim {
  id: string
  measure: Measure
  value: number
  realisation: Realisation
  scope: Scope
  part: boolean
  basis: Basis
  rejected: boolean
  /** Publication date of the article it stands in; null for an undated article or a figure entered by hand. */
  reportedOn: string | null
  /** The article it stands in; null for a figure entered by hand. */
  articleId: string | null
  /** Its place in the article (start of its span); ties of value are settled by the earlier one. */
  place: number
}

/** `entered` corrections stand above what was printed, and print above our own counting of names. */
const BASIS_RANK: Record<Basis, number> = { entered: 2, printed: 1, enumerated: 0 }

/**
 * Which figures of one activity count, and why the others do not (counting rule 3).
 * Each measure and realisation is settled on its own: campaign before occasion; then the later article; then entered
 * before printed before enumerated; then a total before parts; among totals the larger, then the earlier in the text.
 * @returns a standing for every figure, by its id
 */
export function standingsOf(figures: readonly FigureClaim[]): Map<string, Standing> {
  const standings = new Map<string, Standing>()
  const open = new Map<string, FigureClaim[]>()
  for (const figure of [...figures].sort(byOrigin)) {
    if (figure.rejected) standings.set(figure.id, 'rejected')
    else {
      const key = `${figure.measure} ${figure.realisation}`
      open.set(key, [...(open.get(key) ?? []), figure])
    }
  }
  for (const claims of open.values()) settle(claims, standings)
  return standings
}

/** One order for all, so that a tie is settled alike however the figures come. */
function byOrigin(a: FigureClaim, b: FigureClaim): number {
  const [left, right] = [a, b].map(({ articleId, id }) => `${articleId ?? ''} ${id}`) as [string, string]
  return a.place - b.place || (left < right ? -1 : 1)
}

function settle(all: FigureClaim[], standings: Map<string, Standing>): void {
  const claims = withoutCorrected(all, standings)
  let left = leaveOut(claims, (claim) => (claim.scope === 'campaign' ? 1 : 0), 'withinCampaign', standings)
  left = leaveOut(left, (claim) => claim.reportedOn ?? latestIfEntered(claim), 'superseded', standings)
  left = leaveOut(left, basisRank, 'superseded', standings)
  left = leaveOut(left, (claim) => (claim.part ? 0 : 1), 'partOfTotal', standings)
  const counted = left.every((claim) => claim.part) ? fullestSplit(left) : largestTotal(left)
  for (const claim of left) standings.set(claim.id, counted.includes(claim) ? 'counted' : 'smaller')
}

/** A correction that kept the words it is about stands in for the figure that was read there, and for that one alone. */
function withoutCorrected(claims: FigureClaim[], standings: Map<string, Standing>): FigureClaim[] {
  const corrections = claims.filter(({ basis, articleId }) => basis === 'entered' && articleId !== null)
  const isCorrected = (claim: FigureClaim) =>
    claim.basis !== 'entered' &&
    corrections.some(({ articleId, place, scope }) => {
      return articleId === claim.articleId && place === claim.place && scope === claim.scope
    })
  for (const claim of claims) if (isCorrected(claim)) standings.set(claim.id, 'superseded')
  return claims.filter((claim) => !isCorrected(claim))
}

/** A corrected part adds up with the other parts of its text: it is no better than they. */
function basisRank({ basis, part, articleId }: FigureClaim): number {
  return BASIS_RANK[basis === 'entered' && part && articleId !== null ? 'printed' : basis]
}

function largestTotal(totals: FigureClaim[]): FigureClaim[] {
  return [...totals].sort((a, b) => b.value - a.value || a.place - b.place).slice(0, 1)
}

/** Parts add up within one article only: two papers of the same day may both split the same quantity. */
function fullestSplit(parts: FigureClaim[]): FigureClaim[] {
  const articles = [...new Set(parts.map((claim) => claim.articleId))]
  const splits = articles.map((id) => parts.filter((claim) => claim.articleId === id))
  const sum = (claims: FigureClaim[]) => claims.reduce((total, claim) => total + claim.value, 0)
  return splits.reduce((best, split) => (sum(split) > sum(best) ? split : best))
}

/** A correction by hand belongs to no article, so no article can be later than it; an undated article is the earliest. */
function latestIfEntered(claim: FigureClaim): string {
  return claim.basis === 'entered' ? '9999' : ''
}

/** Keeps the claims of the highest rank; the others get the reason. */
function leaveOut<Rank extends number | string>(
  claims: FigureClaim[],
  rank: (claim: FigureClaim) => Rank,
  reason: Standing,
  standings: Map<string, Standing>,
): FigureClaim[] {
  const ranks = claims.map(rank).sort((a, b) => (a === b ? 0 : a < b ? 1 : -1))
  for (const claim of claims) if (rank(claim) !== ranks[0]) standings.set(claim.id, reason)
  return claims.filter((claim) => rank(claim) === ranks[0])
}
