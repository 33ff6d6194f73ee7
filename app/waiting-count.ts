import { database } from '@/db/client'
import { DatabaseFault } from '@/db/faults'
import { countWaiting } from '@/db/queries/count-waiting'

/** How many items wait for review; null where the database cannot say, which the page itself explains. */
export function waitingCount(): number | null {
  try {
    return countWaiting(database())
  } catch (error) {
    if (error instanceof DatabaseFault) return null
    throw error
  }
}
