import type { NextRequest } from 'next/server'
import { denominatorsState } from '@/app/answers/settings'
import { readJson } from '@/app/api/read-body'
import { respondToWrite } from '@/app/api/respond-to-write'
import { database, databaseFor } from '@/db/client'
import { saveDenominators } from '@/db/writes/save-denominators'
import { authorOf } from '@/domain/people/author'
import { sightOf } from '@/domain/people/viewer'
import { denominatorsRequest } from '@/domain/settings/denominators-answers'

export {
  allowedToReplace as OPTIONS,
  refuseButReplace as DELETE,
  refuseButReplace as GET,
  refuseButReplace as PATCH,
  refuseButReplace as POST,
} from '@/app/api/refuse-method'

/** Twenty denominators of every area, with what there is to say of them. */
const LONGEST = 64 * 1024

export function PUT(request: NextRequest) {
  return respondToWrite(request, 'setRules', async ({ viewer }) => {
    const { reason, version, denominators } = await readJson(request, denominatorsRequest, LONGEST)
    saveDenominators(database(), { ...authorOf(viewer), reason, at: new Date() }, version, denominators)
    return denominatorsState(databaseFor(sightOf(viewer)))
  })
}
