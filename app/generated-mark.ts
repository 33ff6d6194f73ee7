import { database } from '@/db/client'
import { DatabaseFault } from '@/db/faults'
import { generatedMark } from '@/db/queries/generated-mark'
import type { GeneratedMark } from '@/domain/settings/generated-mark'

/** What was generated into the database; null also where it cannot say, which the page itself explains. */
export function shownMark(): GeneratedMark | null {
  try {
    return generatedMark(database())
  } catch (error) {
    if (error instanceof DatabaseFault) return null
    throw error
  }
}
