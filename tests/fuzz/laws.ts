import { tmpdir } from 'node:os'
import { z } from 'zod'
import type { RouteDescription } from '@/app/api/routes'
import { nameOf } from '@/tests/factories/every-route'
import { pageText, readPdf } from '@/tests/factories/read-pdf'
import { unzip } from '@/tests/factories/xlsx/parts'
import type { Secrets } from '@/tests/fuzz/secrets'
import type { Exchange } from '@/tests/fuzz/send'
import { changedTables, type State } from '@/tests/fuzz/state'

/** Every error has this shape, whatever was sent. */
const errorShape = z.strictObject({
  error: z.strictObject({ code: z.string().min(1), message: z.string().min(1), field: z.string().optional() }),
})

/** Bytes of an answer over the small data of the tests. */
const LARGEST_ANSWER = 20 * 1024 * 1024

/**
 * A wrong password is counted, and a name that is locked out for it stands in the history: refusing is what these do
 * then. The limits on requests of an address are the shell's around the server, and keep nothing in the database.
 */
const COUNTS_MISTAKES: Record<string, readonly string[]> = {
  'POST /session': ['sign_in_failures', 'revisions'],
  'PUT /session/password': ['sign_in_failures'],
}

/** What files are sent as. A page would be taken for one of the product's own. */
const FILE_TYPES =
  /^(text\/(csv|plain|markdown)|application\/(pdf|octet-stream|vnd\.openxmlformats-officedocument\.[a-z.]+))(; ?charset=utf-8)?$/

/** Problems that an import tells where the process that reads files was lost over one, or had to be ended. */
const LOST = /"code":"tookToo(Much|Long)"/

/** Lines of a stack, names of modules, errors of the language. Nothing here may take long over a long answer. */
const INSIDE = [
  /(\n|\\n) {2,}at /,
  /\.[cm]?[jt]sx?:\d+:\d+/,
  /node_modules|\$argon2|SQLITE_|file:\/\//,
  /\b(Type|Range|Reference|Syntax)Error\b/,
]

/**
 * Holds an answer against what must be true of every answer.
 * @throws Error naming the law that was broken
 */
export async function holdAgainstLaws(
  route: RouteDescription,
  { asker, query, body, said, response, bytes }: Exchange,
  secrets: Secrets,
  before: State,
  after: State,
): Promise<void> {
  const { status, headers } = response
  const type = headers.get('content-type') ?? ''
  const isJson = /^application\/json\b/.test(type)
  const text = isJson || bytes.length === 0 ? bytes.toString() : await textOf(bytes, type)
  const law = (holds: boolean, what: string) => {
    if (!holds)
      throw new Error(`${nameOf(route)} ${status} ${type}: ${what}\n  ${said.slice(0, 3000)}\n${text.slice(0, 600)}`)
  }
  law(status < 500, 'no input is a fault of the server')
  law(bytes.length <= LARGEST_ANSWER, 'an answer stays of a size')
  const answer: unknown = isJson ? JSON.parse(text) : null
  const heard = `${text}\n${cursorsIn(answer).join('\n')}\n${[...headers].join('\n')}`
  for (const [secret, words] of Object.entries(secrets) as [keyof Secrets, readonly string[]][]) {
    // What who asks has said may be said back.
    const met = asker.mayMeet.includes(secret)
      ? []
      : words.filter((word) => heard.includes(word) && !said.includes(word))
    law(met.length === 0, `${asker.name} meets ${secret}: ${met.join(', ')}`)
  }
  law(!INSIDE.some((inside) => inside.test(heard)), 'nothing of the inside is told')
  law(![process.cwd(), tmpdir()].some((folder) => heard.includes(folder)), 'no path of the machine is told')
  if (status >= 400) {
    law(isJson, 'errors are JSON')
    const parsed = errorShape.safeParse(answer)
    law(parsed.success, 'errors have one shape')
    law(!/badRequest\.\w|^decision\.\w/.test(parsed.data?.error.message ?? ''), 'errors are told in words')
    const changed = changedTables(before, after).filter((table) => !COUNTS_MISTAKES[nameOf(route)]?.includes(table))
    law(changed.length === 0, `what is refused changes nothing, and not ${changed.join(', ')}`)
    return
  }
  law(type !== '' || bytes.length === 0, 'what has no type has no content')
  if (status === 204 || status >= 300) return law(bytes.length === 0, 'no content where none is meant')
  if (route.answer === null || query.get('format') !== null)
    return law(FILE_TYPES.test(type), 'a file is sent as what it is')
  law(isJson, 'answers are JSON')
  law(!LOST.test(text), 'no file brings down or holds up what reads it')
  const fits = route.answer.safeParse(answer)
  law(
    fits.success,
    `an answer fits its description: ${fits.error?.message.slice(0, 300)} ${JSON.stringify(body)?.slice(0, 300)}`,
  )
}

/** The words in a file, however they are packed. */
async function textOf(bytes: Buffer, type: string): Promise<string> {
  if (type.includes('openxmlformats')) return [...(await unzip(bytes)).values()].join('\n')
  if (type === 'application/pdf') return (await readPdf(bytes)).pages.map(pageText).join('\n')
  return bytes.toString()
}

/** What stands in the cursors of an answer: it could be read by whoever gets it. */
export function cursorsIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return []
  return Object.entries(answer).flatMap(([name, value]) =>
    /cursor/i.test(name) && typeof value === 'string' ? [Buffer.from(value, 'base64url').toString()] : [],
  )
}
