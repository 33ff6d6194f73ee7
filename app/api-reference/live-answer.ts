import { NextRequest } from 'next/server'
import { exampleAddress, type RouteDescription } from '@/app/api/routes'
import { HANDLERS } from '@/app/api-reference/handlers'

/** The headers that say who asks, and from where. */
const WHO = ['cookie', 'host', 'x-forwarded-for']

/**
 * What a route answers to its example at this moment, by its own handler and without HTTP, shortened to what shows its
 * shape.
 * @param root the address that all routes begin with
 * @param rest what stands where something is left out
 * @param sent the headers of whoever looks: the answer is what that person gets
 */
export async function liveAnswer(
  route: RouteDescription,
  root: string,
  lang: string,
  rest: string,
  sent: Pick<Headers, 'get'>,
): Promise<string> {
  const headers = WHO.flatMap((name): [string, string][] => (sent.get(name) ? [[name, sent.get(name) ?? '']] : []))
  const request = new NextRequest(root + exampleAddress(route, lang), { headers })
  const response = await HANDLERS[route.name]?.(request, { params: Promise.resolve({ id: route.example.id ?? '' }) })
  if (response === undefined) return ''
  if (route.answer === null && response.ok) return firstLines(await response.text(), rest)
  return shortened(await response.json(), rest)
}

const LINES = 9
const LINE_LENGTH = 150

function firstLines(text: string, rest: string): string {
  const lines = text.split('\r\n').slice(0, LINES)
  return [
    ...lines.map((line) => (line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line)),
    `… ${rest}`,
  ].join('\n')
}

/** Fields of an object, and elements of a list, that are shown on each level of depth. */
const SHOWN = { fields: [40, 16, 12, 4, 4], elements: 1 }
const TEXT_LENGTH = 60

/** JSON with indents, where `…` stands for what is like the rest. */
function shortened(value: unknown, rest: string, depth = 0): string {
  const indent = '  '.repeat(depth + 1)
  const close = '  '.repeat(depth)
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const shown = value.slice(0, SHOWN.elements).map((each) => indent + shortened(each, rest, depth + 1))
    const more = value.length > SHOWN.elements ? `,\n${indent}… ${rest}` : ''
    return `[\n${shown.join(',\n')}${more}\n${close}]`
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    if (entries.every(([, each]) => typeof each !== 'object' || each === null) && entries.length <= 4) {
      return `{ ${entries.map(([key, each]) => `"${key}": ${shortened(each, rest, depth)}`).join(', ')} }`
    }
    const limit = SHOWN.fields[depth] ?? 2
    const isTotals = 'participants' in value && 'peopleReached' in value
    const shown = entries.slice(0, isTotals ? 2 : limit)
    const lines = shown.map(([key, each]) => `${indent}"${key}": ${shortened(each, rest, depth + 1)}`)
    const more = entries.length > shown.length ? `,\n${indent}…` : ''
    return `{\n${lines.join(',\n')}${more}\n${close}}`
  }
  if (typeof value === 'string' && value.length > TEXT_LENGTH) return JSON.stringify(`${value.slice(0, TEXT_LENGTH)}…`)
  return JSON.stringify(value)
}
