import type { z } from 'zod'
import { BadBody, TooLarge, TooSlow } from '@/app/api/errors'

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
  const value = shown(issue?.input)
  throw new BadBody(value === undefined ? 'missing' : 'badField', path.join('.') || 'body', (value ?? '').slice(0, 60))
}

/** A value as JSON; nothing of one that is nested deeper than can be written. */
function shown(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return '…'
  }
}

/** Milliseconds that may pass until the next piece of a body arrives. */
const PATIENCE = 30_000

/**
 * Reads a body as long as it is not too long, whatever length it claims, and goes on arriving.
 * @throws TooLarge; TooSlow
 */
export async function readBytes(
  request: Request,
  limit: number,
  patience = PATIENCE,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new TooLarge(Math.floor(limit / 1024 / 1024))
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of arriving(request.body, patience)) {
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

/** The pieces of a body, as long as they come. Whoever stops taking them lets go of the body. */
async function* arriving(body: Request['body'], patience: number): AsyncGenerator<Uint8Array> {
  if (body === null) return
  const reader = body.getReader()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), patience)
  })
  try {
    for (;;) {
      const { value, done } = await Promise.race([reader.read(), late])
      if (done) return
      timer?.refresh()
      yield value
    }
  } finally {
    clearTimeout(timer)
    void reader.cancel().catch(() => {})
  }
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
