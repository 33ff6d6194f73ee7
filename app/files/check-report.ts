import type { AnswerContext } from '@/app/answers/context'
import type { Asking } from '@/app/answers/lists/asking'
import { checkAnswer } from '@/app/answers/reports/check'
import { FileFault } from '@/app/files/file-fault'
import { readFileRequest } from '@/app/files/file-request'
import { type PreparedFile, prepareManifest } from '@/app/files/make-file'
import { FORMATS } from '@/domain/reports/file-kinds'
import { type Manifest, manifestSchema } from '@/domain/reports/manifest'
import { BadRequest } from '@/domain/statistics/filter-schema'
import { readManifest } from '@/exports/read-manifest'

/**
 * Holds an old report against the database, as JSON in place of a file.
 * @throws FileFault where it is none of our reports, or says of itself what cannot be
 */
export async function prepareCheck(bytes: Uint8Array, context: AnswerContext, asking: Asking): Promise<PreparedFile> {
  const read = await readManifest(bytes)
  if (read === null) throw new FileFault('noReport')
  const parsed = manifestSchema.safeParse(read)
  if (!parsed.success) throw new FileFault('damagedReport')
  const manifest = parsed.data
  // Numbers of changes only ever grow: a report from further on is another database's, or of a copy that was put back.
  if (manifest.revision > context.revision) throw new FileFault('laterReport', String(manifest.revision))
  const answer = await answerTo(manifest, context, asking)
  return {
    title: manifest.sentence,
    async write(out) {
      await new Promise<void>((resolve, reject) => {
        out.once('error', reject)
        out.end(JSON.stringify(answer), resolve)
      })
    },
  }
}

async function answerTo(manifest: Manifest, context: AnswerContext, asking: Asking) {
  const query = new URLSearchParams(manifest.query)
  query.set('what', manifest.what)
  query.set('format', FORMATS[manifest.what][0])
  try {
    const request = readFileRequest(query)
    const now = await prepareManifest(request, context, asking)
    return checkAnswer(context, manifest, now, request.filter)
  } catch (error) {
    // What it asks is not what was asked of this request.
    if (error instanceof BadRequest) throw new FileFault('damagedReport')
    throw error
  }
}
