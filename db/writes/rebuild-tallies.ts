import type { Database } from '@/db/client'
import { tallyEverything } from '@/db/writes/settle-tallies'

/** Makes what statistics ask anew from the records, all of it or nothing. */
export function rebuildTallies(db: Database): void {
  db.transaction((tx) => tallyEverything(Object.assign(tx, { $client: db.$client })), { behavior: 'immediate' })
}
