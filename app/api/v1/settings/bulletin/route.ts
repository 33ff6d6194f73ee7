import type { NextRequest } from 'next/server'
import { bulletinSettingsState } from '@/app/answers/settings'
import { readJson } from '@/app/api/read-body'
import { respondToWrite } from '@/app/api/respond-to-write'
import { database, databaseFor } from '@/db/client'
import { saveBulletinSettings } from '@/db/writes/save-bulletin-settings'
import { authorOf } from '@/domain/people/author'
import { sightOf } from '@/domain/people/viewer'
import { bulletinSettingsRequest } from '@/domain/settings/answers'

export {
  allowedToReplace as OPTIONS,
  refuseButReplace as DELETE,
  refuseButReplace as GET,
  refuseButReplace as PATCH,
  refuseButReplace as POST,
} from '@/app/api/refuse-method'

/** Some thousand media with their tiers. */
const LONGEST = 1024 * 1024

export function PUT(request: NextRequest) {
  return respondToWrite(request, 'setRules', async ({ viewer }) => {
    const { reason, version, settings } = await readJson(request, bulletinSettingsRequest, LONGEST)
    saveBulletinSettings(database(), { ...authorOf(viewer), reason, at: new Date() }, version, settings)
    return bulletinSettingsState(databaseFor(sightOf(viewer)))
  })
}
