import { dirname } from 'node:path'
import { databasePath } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { dice, workOnce } from '@/tests/faults/work'

/**
 * A process of its own that works on the database without end; it is killed on the way. Each line that it writes is a
 * promise: what it names was acknowledged, and must be there ever after.
 */
const db = prepareDatabase(databasePath())
const random = dice(Number(process.argv[2]))
process.stdout.write('ready\n')
while (true) {
  const done = await workOnce(db, dirname(databasePath()), random)
  if (done !== null) process.stdout.write(`${JSON.stringify(done)}\n`)
  // Lets the line out: a pipe is written when the loop turns.
  await new Promise((resolve) => setImmediate(resolve))
}
