import type { Candidate } from '@/domain/review/answers'
import type { Measure, Realisation } from '@/domain/vocabulary'

/** What the likeness of two activities is judged by. */
export interface Likeness {
  name: string
  series: string | null
  organisers: readonly string[]
  /** As precisely as known: YYYY, YYYY-MM or YYYY-MM-DD. */
  period: string | null
  articleIds: readonly string[]
  figures: readonly { measure: Measure; value: number; realisation: Realisation }[]
}

/** How much each thing in common says; together more than 1, for few reports agree in all. */
const WEIGHTS = { organiser: 0.25, series: 0.2, time: 0.25, name: 0.4, figures: 0.25, article: 0.05 }

/** From here on two activities may well be one. */
export const LIKELY = 0.5

/**
 * How likely a proposed activity is one that is stored already.
 * @returns a score from 0 to 1, and what the two have in common
 */
export function likenessOf(one: Likeness, other: Likeness): Pick<Candidate, 'score' | 'shared'> {
  const degrees: [keyof typeof WEIGHTS, number][] = [
    ['article', Number(one.articleIds.some((id) => other.articleIds.includes(id)))],
    ['organiser', Number(one.organisers.some((name) => other.organisers.includes(name)))],
    ['series', Number(one.series !== null && one.series === other.series)],
    ['time', nearness(one.period, other.period)],
    ['name', nameLikeness(one.name, other.name)],
    ['figures', Number(one.figures.some((figure) => other.figures.some((each) => isSame(figure, each))))],
  ]
  const score = degrees.reduce((sum, [key, degree]) => sum + WEIGHTS[key] * degree, 0)
  // Years apart, the same campaign of the same organiser is another one.
  const apart = degrees.some(([key, degree]) => key === 'time' && degree < 0)
  return {
    score: apart ? 0 : Math.min(1, Math.round(score * 100) / 100),
    shared: degrees.filter(([, degree]) => degree >= 0.5).map(([key]) => key),
  }
}

/** The likely ones among stored activities, best first. */
export function candidatesAmong<Stored>(
  one: Likeness,
  stored: readonly (Stored & Likeness)[],
  most = 5,
): (Stored & Likeness & Pick<Candidate, 'score' | 'shared'>)[] {
  return stored
    .map((other) => ({ ...other, ...likenessOf(one, other) }))
    .filter(({ score }) => score >= LIKELY)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
}

function isSame(one: Likeness['figures'][number], other: Likeness['figures'][number]): boolean {
  return one.measure === other.measure && one.value === other.value && one.realisation === other.realisation
}

const DAY = 86_400_000

/** 1 on the same days, less with the weeks between, 0 where one is unknown, -1 in different years and far apart. */
function nearness(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0
  const known = Math.min(one.length, other.length)
  if (known < 10 && one.slice(0, known) === other.slice(0, known)) return known === 7 ? 0.8 : 0.4
  const days = Math.abs(startOf(one) - startOf(other)) / DAY
  if (days <= 7) return 1
  if (days <= 31) return 0.8
  if (days <= 92) return 0.5
  return one.slice(0, 4) === other.slice(0, 4) ? 0.2 : days > 200 ? -1 : 0
}

function startOf(date: string): number {
  return Date.parse(`${date}-01-01`.slice(0, 10))
}

/** The share of pairs of characters that two names have in common (Dice), 0 to 1. */
function nameLikeness(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)]
  if (first.size + second.size === 0) return one === other ? 1 : 0
  return (2 * [...first].filter((pair) => second.has(pair)).length) / (first.size + second.size)
}

function pairsOf(name: string): Set<string> {
  const bare = name.replace(/[^\p{L}\p{N}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, i) => bare.slice(i, i + 2)))
}
