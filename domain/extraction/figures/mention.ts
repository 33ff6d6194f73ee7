import {
  clauseOf,
  type Frame,
  type QuoteKind,
  quoteAround,
  type Stretch,
  sentenceOf,
} from '@/domain/extraction/figures/frame'
import type { Theme } from '@/domain/extraction/figures/theme'
import type { QuantityPhrase } from '@/domain/figures/quantity-phrase'

/** A quantity with the words around it. */
export interface Mention extends QuantityPhrase {
  sentence: Stretch
  clause: Stretch
  /** The clause before the quantity, and after it. */
  before: string
  after: string
  /** The sentence before the clause, and after it. */
  lead: string
  rest: string
  quote: QuoteKind | null
  /** What the whole report is about. */
  theme: Theme | null
}

/** Sets a quantity among the words of its clause and its sentence. */
export function mentionOf(frame: Frame, phrase: QuantityPhrase): Mention {
  const { text } = frame
  const sentence = sentenceOf(frame, phrase.start, phrase.end)
  const clause = clauseOf(text, phrase.start, phrase.end, sentence)
  return {
    ...phrase,
    sentence,
    clause,
    before: text.slice(clause.start, phrase.start),
    after: text.slice(phrase.end, clause.end),
    lead: text.slice(sentence.start, clause.start),
    rest: text.slice(clause.end, sentence.end),
    quote: quoteAround(frame, phrase.start, phrase.end),
    theme: frame.theme,
  }
}
