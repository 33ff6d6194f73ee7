import type { NextRequest } from 'next/server'
import { attachment } from '@/app/api/attachment'
import { NotFound } from '@/app/api/errors'
import { noParameters } from '@/app/api/parameters'
import { respondUnfiltered } from '@/app/api/respond'
import { importedFile } from '@/db/queries/imported-files'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

/** The file as it came. Never shown as a page of this server: what strangers wrote must not run here. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return respondUnfiltered(
    request,
    noParameters,
    ({ context }) => {
      const file = /^[1-9]\d{0,14}$/.test(id) ? importedFile(context.db, Number(id)) : null
      if (file === null) throw new NotFound(id.slice(0, 60))
      const isText = ['txt', 'md', 'csv', 'html'].includes(file.format)
      return new Response(new Uint8Array(file.bytes), {
        headers: {
          'content-type': isText ? 'text/plain' : 'application/octet-stream',
          'content-disposition': attachment(`import-${id}.${file.format}`, file.name),
          'x-content-type-options': 'nosniff',
          'content-security-policy': "default-src 'none'; sandbox",
        },
      })
    },
    'seeUnpublished',
  )
}
