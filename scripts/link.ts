import { addressOfLink } from '@/app/answers/people'
import { publicOrigin } from '@/auth/library'
import { linkFor } from '@/auth/people'
import { databasePath } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { personNamed } from '@/db/queries/people'
import { OPERATOR } from '@/domain/people/viewer'
import { runCommand, Stop } from '@/scripts/console-words'
import { firstLink } from '@/scripts/hand-out-link'
import { addressOf, portOf } from '@/scripts/port'

/**
 * `npm run link [-- NAME]`: a link by which the person with that user name or email sets a new password, for an
 * administrator who cannot sign in any more; without a name, the link for the first administrator.
 */
await runCommand((words) => {
  const [name, ...more] = process.argv.slice(2)
  if (more.length > 0) throw new Stop('linkUse', {}, 2)
  const origin = publicOrigin() ?? addressOf(portOf(process.env))
  const path = databasePath()
  const db = prepareDatabase(path)
  try {
    if (name === undefined) {
      const link = firstLink(path, origin)
      if (link === null) throw new Stop('linkNeedsName', {}, 2)
      console.log(words('console.link', { address: link.address }))
      return
    }
    const person = personNamed(db, name)
    if (person === null) throw new Stop('linkUnknown', { name })
    const { id } = linkFor(db, OPERATOR, person.id, new Date())
    console.log(words('console.link', { address: addressOfLink(origin, id) }))
  } finally {
    db.$client.close()
  }
})
