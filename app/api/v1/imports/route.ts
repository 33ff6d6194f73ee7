import type { NextRequest } from 'next/server'
import { answerContext } from '@/app/answers/context'
import { importAnswer, type SentFile } from '@/app/answers/imports'
import { BadBody } from '@/app/api/errors'
import { recentFilesParameters } from '@/app/api/parameters'
import { checkBody, parseJson, readBytes, readForm } from '@/app/api/read-body'
import { respondUnfiltered } from '@/app/api/respond'
import { respondToWrite } from '@/app/api/respond-to-write'
import { recentFiles } from '@/db/queries/imported-files'
import { type ImportRequest, importRequestSchema } from '@/domain/review/import-answer'
import { readLimits } from '@/imports/read/limits'

export {
  allowedBoth as OPTIONS,
  refuseButBoth as DELETE,
  refuseButBoth as PATCH,
  refuseButBoth as PUT,
} from '@/app/api/refuse-method'

/** The files imported last. */
export function GET(request: NextRequest) {
  return respondUnfiltered(
    request,
    recentFilesParameters,
    ({ context, parameters: { limit } }) => ({
      items: recentFiles(context.db, limit),
    }),
    'seeUnpublished',
  )
}

/** How many files of the largest size one request may bring. */
const LARGEST_FILES = 4

/** Imports texts (JSON) or files (multipart, beside a part called `request`). */
export function POST(request: NextRequest) {
  return respondToWrite(request, 'import', async ({ locale, viewer }) => {
    const limit = readLimits(process.env.GONGJI_IMPORT_MAX_MB).bytes * LARGEST_FILES
    const { asked, files } = await readRequest(request, limit)
    const { texts, ...options } = asked
    const pasted = texts.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text), isPasted: true }))
    const sent = [...pasted, ...files]
    if (sent.length === 0) throw new BadBody('nothingSent', 'texts', '')
    return importAnswer(answerContext(locale, viewer), options, sent, new Date())
  })
}

async function readRequest(request: NextRequest, limit: number): Promise<{ asked: ImportRequest; files: SentFile[] }> {
  const type = request.headers.get('content-type') ?? ''
  const bytes = await readBytes(request, limit)
  if (/^application\/json\b/i.test(type)) {
    return { asked: checkBody(parseJson(new TextDecoder().decode(bytes)), importRequestSchema), files: [] }
  }
  const form = await readForm(bytes, type)
  const asked = form.get('request')
  if (typeof asked !== 'string') throw new BadBody('missing', 'request', '')
  const files = [...form.values()].filter((part) => typeof part !== 'string')
  return {
    asked: checkBody(parseJson(asked), importRequestSchema),
    files: await Promise.all(
      files.map(async (file) => ({
        name: file.name.slice(-200) || 'file',
        bytes: new Uint8Array(await file.arrayBuffer()),
        isPasted: false,
      })),
    ),
  }
}
