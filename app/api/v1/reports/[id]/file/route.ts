import { createReadStream, openSync } from 'node:fs'
import type { NextRequest } from 'next/server'
import { wordsOf } from '@/app/answers/context'
import { NotFound } from '@/app/api/errors'
import { respondFresh } from '@/app/api/respond-to-write'
import { bodyOf } from '@/app/files/body-of'
import { FileFault } from '@/app/files/file-fault'
import { fileHeaders } from '@/app/files/file-name'
import { recentFile } from '@/app/files/jobs'
import { shelfFile } from '@/app/files/shelf'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

/** The file itself, once it is there. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return respondFresh(request, 'read', ({ locale, viewer }) => {
    const item = recentFile(id, viewer, wordsOf(locale))
    if (item === null) throw new NotFound(id.slice(0, 60))
    if (item.state !== 'done') throw new FileFault('notReady')
    const headers = fileHeaders(item.what, item.format, { name: item.name, at: new Date(item.at) })
    const body =
      request.method === 'HEAD' ? null : bodyOf(createReadStream('', { fd: opened(item), signal: request.signal }))
    return new Response(body, { headers: { ...headers, 'cache-control': 'no-store, no-transform' } })
  })
}

/** Opened before anything is answered: a file that somebody has removed by hand is not there. */
function opened(item: Parameters<typeof shelfFile>[0]): number {
  try {
    return openSync(shelfFile(item), 'r')
  } catch {
    throw new NotFound(item.id)
  }
}
