import type { z } from 'zod'
import { BadBody, TooLarge } from '@/app/api/errors'

/**
 * Reads a JSON body and checks it.
 * @param limit of bytes; more of them are not read
 * @throws BadBody naming the field at fault; TooLarge
 */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  limit: number,
): Promise<z.output<Schema>> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) throw new BadBody('mediaType', 'content-type', type.slice(0, 60))
  return checkBody(parseJson(new TextDecoder().decode(await readBytes(request, limit))), schema)
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadBody('notJson', 'body', text.slice(0, 60))
  }
}

/** @throws BadBody naming the field at fault by its path (decision.reading.value) */
export function checkBody<Schema extends z.ZodType>(body: unknown, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(body, { reportInput: true })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
  const value = JSON.stringify(issue?.input)
  throw new BadBody(value === undefined ? 'missing' : 'badField', path.join('.') || 'body', (value ?? '').slice(0, 60))
}

/**
 * Reads a body as long as it is not too long, whatever length it claims.
 * @throws TooLarge
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new TooLarge(Math.floor(limit / 1024 / 1024))
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of request.body ?? []) {
    length += piece.byteLength
    if (length > limit) throw tooLarge
    pieces.push(piece)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  return bytes
}

/**
 * A body of several parts, files among them.
 * @param type the content type that the request claims
 * @throws BadBody where it is no such body
 */
export async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  if (!/^multipart\/form-data\b/i.test(type)) throw new BadBody('mediaType', 'content-type', type.slice(0, 60))
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    throw new BadBody('badField', 'body', type.slice(0, 60))
  }
}
