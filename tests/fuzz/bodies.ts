import fc from 'fast-check'
import { methodOf, type RouteDescription } from '@/app/api/routes'
import { importRequestSchema } from '@/domain/review/import-answer'
import { bytesOf } from '@/tests/factories/files'
import type { SentFile } from '@/tests/fuzz/bombs'
import { bodiesFor } from '@/tests/fuzz/from-schema'
import { dirtyTexts } from '@/tests/fuzz/genuine-files'
import { anyValue } from '@/tests/fuzz/junk'
import { referTo } from '@/tests/fuzz/references'

export type Body =
  | { kind: 'json'; value: unknown }
  | { kind: 'raw'; type: string; bytes: Uint8Array }
  | { kind: 'form'; files: SentFile[]; request: unknown }

const BOUNDARY = 'gongji-fuzz'

const TYPES = [
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  '',
  'application/json; charset=utf-16',
  'application/x-www-form-urlencoded',
]

/** What is no JSON, or more of it than anybody needs. */
const raw = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...TYPES), fc.uint8Array({ maxLength: 200 })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
        '{"a":'.repeat(5000),
        `{${Array.from({ length: 3000 }, (_, i) => `"a${i}":1`).join(',')}}`,
        '{"decision":null,"decision":{}}',
        '\ufeff{}',
        '1e999',
        '"\\ud800"',
      )
      .map((text): [string, Uint8Array] => ['application/json', bytesOf(text)]),
  },
)

/** What stands beside the files of an import: mostly a look that stores nothing. */
const besideFiles = fc.oneof(
  { weight: 4, arbitrary: fc.constant<unknown>({ dryRun: true }) },
  { weight: 1, arbitrary: fc.constant<unknown>({ publication: '劳动午报', date: '2024-07-05', duplicates: 'attach' }) },
  { weight: 2, arbitrary: bodiesFor(importRequestSchema.omit({ texts: true })) },
  { weight: 1, arbitrary: anyValue },
)

/** Dirty pages pasted as text, whole or in part. */
const pasted = fc
  .record({
    text: fc.constantFrom(...dirtyTexts()),
    from: fc.nat(400),
    to: fc.integer({ min: 1, max: 3000 }),
    dryRun: fc.boolean(),
    acceptConfident: fc.boolean(),
  })
  .map(({ text, from, to, ...options }) => ({
    ...options,
    texts: [{ name: '第2版', text: text.slice(from, from + to) || '工' }],
  }))

/** Signing in as people do, beside what the shape alone would make of it. */
const signingIn = fc.record({
  name: referTo('userName'),
  password: fc.constantFrom('correct horse 12', 'another long one'),
})

export function bodiesOf(route: RouteDescription, files: fc.Arbitrary<SentFile>): fc.Arbitrary<Body | null> {
  const method = methodOf(route)
  if (method === 'GET' || method === 'DELETE') return fc.constant(null)
  if (!route.body) return fc.constantFrom<Body | null>(null, { kind: 'json', value: {} })
  const { shape, withFiles, example } = route.body
  const others = raw.map(([type, bytes]): Body => ({ kind: 'raw', type, bytes }))
  const json = (values: fc.Arbitrary<unknown>) => values.map((value): Body => ({ kind: 'json', value }))
  const form = fc
    .tuple(fc.array(files, { minLength: 1, maxLength: route.name === 'import' ? 2 : 1 }), besideFiles)
    .map(([sent, request]): Body => ({ kind: 'form', files: sent, request }))
  return fc.oneof(
    { weight: 1, arbitrary: others },
    ...(shape ? [{ weight: 12, arbitrary: json(bodiesFor(shape)) }] : []),
    ...(shape ? [{ weight: 1, arbitrary: json(fc.constant(example)) }] : []),
    ...(withFiles ? [{ weight: 24, arbitrary: form }] : []),
    ...(route.name === 'import' ? [{ weight: 8, arbitrary: json(pasted) }] : []),
    ...(route.name === 'signIn' ? [{ weight: 6, arbitrary: json(signingIn) }] : []),
  )
}

/** A body as it is sent. @param fill gives the JSON with all that it refers to filled in */
export function sentBody(body: Body, fill: (value: unknown) => unknown): { type: string; bytes: Uint8Array } {
  if (body.kind === 'raw') return body
  if (body.kind === 'json')
    return { type: 'application/json', bytes: bytesOf(JSON.stringify(fill(body.value)) ?? 'null') }
  const part = (head: string, content: Uint8Array) => [
    bytesOf(`--${BOUNDARY}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
    content,
    bytesOf('\r\n'),
  ]
  const pieces = [
    ...part('name="request"', bytesOf(JSON.stringify(fill(body.request)) ?? 'null')),
    ...body.files.flatMap(({ name, bytes }) =>
      part(`name="file"; filename="${name.replaceAll(/["\r\n]/g, '_')}"`, bytes),
    ),
    bytesOf(`--${BOUNDARY}--\r\n`),
  ]
  return { type: `multipart/form-data; boundary=${BOUNDARY}`, bytes: new Uint8Array(Buffer.concat(pieces)) }
}
