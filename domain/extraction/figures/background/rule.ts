import type { Candidate } from '@/domain/extraction/figures/reading'

/** A way in which words tell something else than this activity. */
export interface BackgroundRule {
  reason: string
  holds(candidate: Candidate): boolean
}

export const isPeople = ({ measure }: Candidate) => measure === 'participants' || measure === 'beneficiaries'
