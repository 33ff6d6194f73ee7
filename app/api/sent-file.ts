import { BadBody } from '@/app/api/errors'
import { readBytes, readForm } from '@/app/api/read-body'

/**
 * The one file of a form, in its part `file`.
 * @param limit of bytes of the whole body; more of them are not read
 * @throws BadBody where there is none; TooLarge
 */
export async function readSentFile(request: Request, limit: number): Promise<{ name: string; bytes: Uint8Array }> {
  const body = await readBytes(request, limit)
  const form = await readForm(body, request.headers.get('content-type') ?? '')
  const file = form.get('file')
  if (file === null || typeof file === 'string') throw new BadBody('missing', 'file', '')
  return { name: file.name.slice(-200) || 'file', bytes: new Uint8Array(await file.arrayBuffer()) }
}
