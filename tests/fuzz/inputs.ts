import fc from 'fast-check'
import { methodOf, type RouteDescription } from '@/app/api/routes'
import { FILTER_KEYS } from '@/domain/statistics/filter'
import { ACTIVITY_TYPES, AREA_CODES, DIMENSIONS, LEDGER_SUBJECTS, LEVELS, SOURCES } from '@/domain/vocabulary'

/** One request to a route: by whom, with which query, id and body. */
export interface Input {
  asker: number
  query: [string, string][]
  id: string
  body: { type: string; bytes: Uint8Array } | null
}

const IDS = ['dongcheng-2024-wuyue-xianhua', 'activity-east', 'activity-chaoyang', 'article-chaoyang', '110101', '1']

/** Text that breaks what is careless: controls, halves of characters, brackets of every language, very long ones. */
const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e999',
    'NaN',
    '../../etc/passwd',
    "' or 1=1 --",
    '"',
    '%00',
    '\u0000',
    '\ud800',
    '<script>',
    '$(x)',
    '{{x}}',
    '__proto__',
    'constructor',
    '工会*"AND"(',
    'a'.repeat(3000),
    '9'.repeat(400),
    '2024-02-30',
    'r999999999999',
  ),
)

const known = fc.constantFrom<string>(
  ...AREA_CODES,
  ...ACTIVITY_TYPES,
  ...LEVELS,
  ...SOURCES,
  ...DIMENSIONS,
  ...LEDGER_SUBJECTS,
  '2024',
  '2024-05',
  '2024-05-06',
  'verified',
  'all',
  'achieved',
  'planned',
  'cautious',
  'place',
  'area,type',
  'csv',
  'zh-CN',
  'en',
  'r0',
  'r5',
  'total',
  'by:residents',
  'lastYear',
  'previous',
  '-period',
  '待核',
  '慰问',
)

const names = [
  ...FILTER_KEYS,
  'lang',
  'by',
  'key',
  'measure',
  'measures',
  'per',
  'against',
  'step',
  'since',
  'until',
  'limit',
  'cursor',
  'sort',
  'format',
  'what',
  'activity',
  'article',
  'person',
  'entity',
  'record',
  'action',
  'at',
]

function queryOf(route: RouteDescription): fc.Arbitrary<[string, string][]> {
  const own = [...new URLSearchParams(route.example.query)] as [string, string][]
  const taken = [...Object.keys(route.parameters.shape), ...(route.filtered ? FILTER_KEYS : [])]
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...(taken.length > 0 ? taken : ['lang'])) },
    { weight: 1, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: junk },
  )
  const more = fc.array(fc.tuple(name, fc.oneof({ weight: 3, arbitrary: known }, { weight: 2, arbitrary: junk })), {
    maxLength: 4,
  })
  const asked = fc.tuple(fc.boolean(), more).map(([keeps, added]) => [...(keeps ? own : []), ...added])
  // What is wrong with a query is told before a body is looked at: most bodies come without one.
  const isRead = methodOf(route) === 'GET' && route.filtered
  return fc.oneof({ weight: isRead ? 1 : 4, arbitrary: fc.constant(own) }, { weight: isRead ? 6 : 1, arbitrary: asked })
}

/** A JSON value of any shape, with names that objects have by themselves. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  junk,
  fc.constantFrom<unknown>(
    1e308,
    -1,
    0.5,
    Number.MAX_SAFE_INTEGER,
    [],
    {},
    null,
    true,
    { __proto__: 1 },
    { constructor: {} },
    Array(50).fill([[]]),
  ),
)

/** An example with something in it left out, added or put in the place of something else. */
function nearly(example: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(example)) {
    return fc.oneof(fc.tuple(...example.map(nearly)), fc.array(value, { maxLength: 3 }), value)
  }
  if (typeof example !== 'object' || example === null) {
    return fc.oneof({ weight: 4, arbitrary: fc.constant(example) }, { weight: 1, arbitrary: value })
  }
  const entries = Object.entries(example)
  const fields = fc.record(Object.fromEntries(entries.map(([key, each]) => [key, nearly(each)])), {
    requiredKeys: [],
  })
  return fc.oneof(
    { weight: 5, arbitrary: fc.record(Object.fromEntries(entries.map(([key, each]) => [key, nearly(each)]))) },
    { weight: 2, arbitrary: fields },
    { weight: 1, arbitrary: fc.tuple(fields, junk, value).map(([object, key, each]) => ({ ...object, [key]: each })) },
    { weight: 1, arbitrary: value },
  )
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Files that are cut, mixed up or no such files, and a few that are whole. */
const file = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(
      fc.constantFrom('PK\u0003\u0004', '%PDF-1.7\n', '\u00d0\u00cf\u0011\u00e0', '\ufeff', '<html><body>', '{'),
      fc.string({ unit: 'binary', maxLength: 200 }),
    )
    .map(([head, rest]) => bytesOf(head + rest)),
  fc.string({ unit: 'binary', maxLength: 300 }).map(bytesOf),
  fc.constant(bytesOf('主办,活动名称,区域,参加人数\n东城区总工会,徒步,东城区,300余\n')),
)

const BOUNDARY = 'gongji-fuzz'
function multipart(name: string, bytes: Uint8Array, request: unknown): { type: string; bytes: Uint8Array } {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="request"\r\n\r\n${JSON.stringify(request)}\r\n--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${encodeURIComponent(name)}"\r\n\r\n`
  const tail = `\r\n--${BOUNDARY}--\r\n`
  return {
    type: `multipart/form-data; boundary=${BOUNDARY}`,
    bytes: new Uint8Array([...bytesOf(head), ...bytes, ...bytesOf(tail)]),
  }
}

function bodyOf(route: RouteDescription): fc.Arbitrary<Input['body']> {
  const method = methodOf(route)
  if (method === 'GET' || method === 'DELETE') return fc.constant(null)
  const json = nearly(route.body?.example ?? {}).map((each) => ({
    type: 'application/json',
    bytes: bytesOf(JSON.stringify(each) ?? 'null'),
  }))
  const raw = fc
    .tuple(
      fc.constantFrom(
        'application/json',
        'text/plain',
        'multipart/form-data; boundary=x',
        '',
        'application/json; charset=utf-16',
      ),
      fc.uint8Array({ maxLength: 200 }),
    )
    .map(([type, bytes]) => ({ type, bytes }))
  const deep = fc.constant({ type: 'application/json', bytes: bytesOf(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) })
  const sent = fc
    .tuple(fc.constantFrom('a.txt', 'a.docx', 'a.xlsx', 'a.pdf', 'a.html', 'a.csv', '../../a.txt', 'a'), file)
    .map(([name, bytes]) => multipart(name, bytes, { dryRun: true }))
  const others = [
    { weight: 2, arbitrary: raw },
    { weight: 1, arbitrary: deep },
    ...(route.body?.withFiles ? [{ weight: 3, arbitrary: sent }] : []),
  ]
  return fc.oneof({ weight: 8, arbitrary: json }, ...others)
}

/** Every kind of request to one route. */
export function inputsFor(route: RouteDescription, askers: number): fc.Arbitrary<Input> {
  return fc.record({
    asker: fc.nat(askers - 1),
    query: queryOf(route),
    id: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...IDS, route.example.id ?? '1') },
      { weight: 1, arbitrary: junk },
    ),
    body: bodyOf(route),
  })
}
