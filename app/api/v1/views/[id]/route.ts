import type { NextRequest } from 'next/server'
import { answerContext } from '@/app/answers/context'
import { viewAnswer } from '@/app/answers/views'
import { NotFound } from '@/app/api/errors'
import { readJson } from '@/app/api/read-body'
import { respondToWrite } from '@/app/api/respond-to-write'
import { database } from '@/db/client'
import { savedView } from '@/db/queries/saved-views'
import { changeView } from '@/db/writes/save-view'
import { authorOf } from '@/domain/people/author'
import { viewChangeRequest } from '@/domain/settings/saved-view'

export {
  allowedToReplace as OPTIONS,
  refuseButReplace as DELETE,
  refuseButReplace as GET,
  refuseButReplace as PATCH,
  refuseButReplace as POST,
} from '@/app/api/refuse-method'

const LONGEST = 64 * 1024

/** Renames, pins, removes or brings back: removing says who and in sight of what, as every change does. */
export async function PUT(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return respondToWrite(request, 'keepViews', async ({ locale, viewer }) => {
    const { version, ...change } = await readJson(request, viewChangeRequest, LONGEST)
    changeView(database(), { ...authorOf(viewer), reason: null, at: new Date() }, id.slice(0, 60), version, change)
    const stored = savedView(database(), id)
    if (stored === null) throw new NotFound(id.slice(0, 60))
    return viewAnswer(answerContext(locale, viewer), stored)
  })
}
