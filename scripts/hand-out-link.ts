import { addressOfLink } from '@/app/answers/people'
import { publicOrigin } from '@/auth/library'
import { makeLink } from '@/auth/one-time-links'
import { configure, connect } from '@/db/client'
import { hasAdministrator } from '@/db/queries/people'
import { write } from '@/db/writes/write'

/**
 * Where nobody can administer yet, makes the link by which the first administrator joins. It opens once; the next start
 * makes another one as long as nobody has.
 * @param origin where the server is reached, should GONGJI_ORIGIN say nothing
 * @returns the address; null where there is an administrator
 */
export function firstLink(database: string, origin: string): { address: string; until: Date } | null {
  const db = configure(connect(database, true))
  try {
    return write(db, { actor: '', reason: null, at: new Date() }, ({ tx, by }) => {
      if (hasAdministrator(tx)) return null
      const { id, until } = makeLink(tx, 'first', null, by.at)
      return { address: addressOfLink(publicOrigin() ?? origin, id), until }
    })
  } finally {
    db.$client.close()
  }
}
