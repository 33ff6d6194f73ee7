import type { NextRequest } from 'next/server'
import { wordsOf } from '@/app/answers/context'
import { NotFound } from '@/app/api/errors'
import { respondFresh, respondToWrite } from '@/app/api/respond-to-write'
import { recentFile, removeFile } from '@/app/files/jobs'

export {
  allowedToRemove as OPTIONS,
  refuseButRemove as PATCH,
  refuseButRemove as POST,
  refuseButRemove as PUT,
} from '@/app/api/refuse-method'

interface Context {
  params: Promise<{ id: string }>
}

/** One of the files made last, or how far it is. */
export async function GET(request: NextRequest, { params }: Context) {
  const { id } = await params
  return respondFresh(request, 'read', ({ locale, viewer }) => {
    const item = recentFile(id, viewer, wordsOf(locale))
    if (item === null) throw new NotFound(id.slice(0, 60))
    return item
  })
}

/** Takes it away; if it is being made, that stops. */
export async function DELETE(request: NextRequest, { params }: Context) {
  const { id } = await params
  return respondToWrite(request, 'read', ({ viewer }) => {
    if (!removeFile(id, viewer)) throw new NotFound(id.slice(0, 60))
    return new Response(null, { status: 204 })
  })
}
