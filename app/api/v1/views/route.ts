import { randomBytes } from 'node:crypto'
import type { NextRequest } from 'next/server'
import { answerContext } from '@/app/answers/context'
import { checkState, viewAnswer, viewsAnswer } from '@/app/answers/views'
import { NotFound } from '@/app/api/errors'
import { noParameters } from '@/app/api/parameters'
import { readJson } from '@/app/api/read-body'
import { respondUnfiltered } from '@/app/api/respond'
import { respondToWrite } from '@/app/api/respond-to-write'
import { database } from '@/db/client'
import { savedView } from '@/db/queries/saved-views'
import { createView } from '@/db/writes/save-view'
import { authorOf } from '@/domain/people/author'
import { viewRequest } from '@/domain/settings/saved-view'

export {
  allowedBoth as OPTIONS,
  refuseButBoth as DELETE,
  refuseButBoth as PATCH,
  refuseButBoth as PUT,
} from '@/app/api/refuse-method'

const LONGEST = 64 * 1024

export function GET(request: NextRequest) {
  return respondUnfiltered(request, noParameters, ({ context }) => viewsAnswer(context))
}

/** Keeps a state under a name; its id is short, for it stands in links that are read out and typed. */
export function POST(request: NextRequest) {
  return respondToWrite(request, 'keepViews', async ({ locale, viewer }) => {
    const view = await readJson(request, viewRequest, LONGEST)
    checkState(view.path, view.query)
    const id = randomBytes(5).toString('hex')
    createView(database(), { ...authorOf(viewer), reason: null, at: new Date() }, id, view)
    const stored = savedView(database(), id)
    if (stored === null) throw new NotFound(id)
    return viewAnswer(answerContext(locale, viewer), stored)
  })
}
