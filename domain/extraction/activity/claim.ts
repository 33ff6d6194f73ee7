import type { Organisation } from '@/domain/extraction/activity/known-bodies'
import type { Reading } from '@/domain/extraction/activity/reading'
import type { Place } from '@/domain/extraction/proposal'

/** An organisation that a rule takes for one that held the activity, or helped. */
export interface Claim {
  organisation: Organisation
  role: 'organiser' | 'coOrganiser'
  rule: string
  confidence: number
  place: Place
}

/** A part of the article that tells of one activity. */
export interface Stretch {
  start: number
  end: number
}

/** Reads claims in the headings (where the stretch is the whole article) and in the stretch of the body. */
export type Parser = (reading: Reading, stretch: Stretch, withHeadings: boolean) => Claim[]
