import { examine } from '@/app/integrity/examination'
import type { Report, Work } from '@/app/integrity/worker-messages'
import { DatabaseFault } from '@/db/faults'
import { tellError } from '@/service/log'

/** A process in which the server examines its database, so that it answers meanwhile. It ends with the server. */
process.on('message', ({ database }: Work) => {
  process.send?.(reportOn(database))
})
process.on('disconnect', () => process.exit())

function reportOn(database: string): Report {
  try {
    return { kind: 'examined', examination: examine(database) }
  } catch (error) {
    tellError(error)
    return { kind: 'failed', code: error instanceof DatabaseFault ? error.code : 'unexpected' }
  }
}
