import type { Stretch } from '@/domain/extraction/figures/frame'
import type { Mention } from '@/domain/extraction/figures/mention'
import type { Measure } from '@/domain/vocabulary'

/** What a parser makes of a quantity. */
export interface Reading {
  measure: Measure
  /** The rule's name, as in the list of docs/extraction.md. */
  rule: string
  /** How often the rule is right, 0 to 1. */
  confidence: number
}

/** A parser answers for the quantities that it knows, and with null for all others. */
export type Parser = (mention: Mention) => Reading | null

/** A quantity with its reading, on the way through the refiners. */
export interface Candidate extends Mention, Reading {
  basis: 'printed' | 'enumerated'
  /** Spans of counted names that stand elsewhere. */
  more: Stretch[]
  realisation: 'achieved' | 'planned'
  scope: 'occasion' | 'campaign'
  part: boolean
  /** Where the quantity begins that this one is a share of. */
  total: number | null
}
