/** Counts of one question: how many answers were right, how many were given, how many were wanted. */
export interface Score {
  right: number
  given: number
  wanted: number
}

export const QUESTIONS = [
  'figures',
  'area',
  'organiser',
  'type',
  'date',
  'series',
  'placeArea',
  'scope',
  'activities',
  'headline',
  'kicker',
  'column',
  'byline',
] as const
export type Question = (typeof QUESTIONS)[number]

export interface Miss {
  source: string
  article: string
  question: Question
  /** What was wanted and not given; empty for something given that nobody wanted. */
  wanted: string
  given: string
}

/** The tally of an evaluation: scores by source and question, and every miss. */
export class Tally {
  readonly scores = new Map<string, Map<Question, Score>>()
  readonly misses: Miss[] = []
  /** Proposed figures whose words do not stand where they claim, or hold no numeral. */
  readonly invented: string[] = []

  /** Compares two bags of answers, each answer written as text. */
  compare(source: string, article: string, question: Question, wanted: string[], given: string[]): void {
    const left = [...given]
    const missing = wanted.filter((answer) => {
      const i = left.indexOf(answer)
      if (i !== -1) left.splice(i, 1)
      return i === -1
    })
    const right = wanted.length - missing.length
    for (const key of [source, ALL]) {
      const score = this.#score(key, question)
      score.right += right
      score.given += given.length
      score.wanted += wanted.length
    }
    for (let i = 0; i < Math.max(missing.length, left.length); i += 1) {
      this.misses.push({ source, article, question, wanted: missing[i] ?? '', given: left[i] ?? '' })
    }
  }

  #score(source: string, question: Question): Score {
    const ofSource = this.scores.get(source) ?? new Map<Question, Score>()
    this.scores.set(source, ofSource)
    const score = ofSource.get(question) ?? { right: 0, given: 0, wanted: 0 }
    ofSource.set(question, score)
    return score
  }
}

/** The row of all sources together. */
export const ALL = 'all'

/** Precision, recall and their harmonic mean; 1 where nothing was given or wanted. */
export function rates({ right, given, wanted }: Score): { precision: number; recall: number; f1: number } {
  const precision = given === 0 ? 1 : right / given
  const recall = wanted === 0 ? 1 : right / wanted
  return { precision, recall, f1: right === 0 ? (given + wanted === 0 ? 1 : 0) : (2 * right) / (given + wanted) }
}
