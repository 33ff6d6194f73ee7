import { databaseFor } from '@/db/client'
import { DatabaseFault } from '@/db/faults'
import { countWaiting } from '@/db/queries/count-waiting'
import { sightOf, type Viewer } from '@/domain/people/viewer'

/**
 * How many items wait for review, as far as the person may see them; null where the database cannot say, which the page
 * itself explains.
 */
export function waitingCount(viewer: Viewer): number | null {
  try {
    return countWaiting(databaseFor(sightOf(viewer)))
  } catch (error) {
    if (error instanceof DatabaseFault) return null
    throw error
  }
}
