import { CONFIDENT } from '@/domain/review/accept-confident'

/** Below this a proposal is no more than a guess. */
export const GUESS = 0.6

/** How sure extraction was, in three steps, each with its own word and look. */
export function sureness(confidence: number): 'sure' | 'likely' | 'guess' {
  if (confidence >= CONFIDENT) return 'sure'
  return confidence >= GUESS ? 'likely' : 'guess'
}

/** Whole percent, never rounded up to a certainty that was not claimed. */
export function percentOf(share: number): number {
  return Math.floor(share * 100 + 1e-9)
}
