import fc from 'fast-check'
import { z } from 'zod'
import { anyValue, junk, known } from '@/tests/fuzz/junk'
import { type Reference, referTo } from '@/tests/fuzz/references'

/** What of JSON Schema the shapes of requests use. */
interface Schema {
  $ref?: string
  $defs?: Record<string, Schema>
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  propertyNames?: Schema
  items?: Schema
  maxItems?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
}

/** Fields that name something that exists. */
const NAMES: Record<string, Reference> = {
  activity: 'activity',
  article: 'article',
  person: 'person',
  record: 'activity',
  cursor: 'cursor',
  activityId: 'activity',
  to: 'activity',
  into: 'activity',
  versions: 'activity',
  articleId: 'article',
  articleIds: 'article',
  figureId: 'figure',
  figureIds: 'figure',
  version: 'version',
  toVersion: 'version',
  intoVersion: 'version',
  change: 'change',
  present: 'password',
}

/** Fields of which the shape says less than what suits them. */
const WORDS: Record<string, readonly string[]> = {
  id: ['residents', 'members-2023'],
  from: ['2024', '2023-05', '2024-05-06', '2025-13'],
  until: ['2026-11-23', '2026-01-02', 'r900', '2024-02-30'],
  since: ['2026-01-01', 'r5', 'r0', '2024-02-30'],
  at: ['r5', 'r800', 'r0'],
  key: ['110101', '2024', 'relief', 'district', '110101:东华门街道', 'unknown', 'none'],
  by: ['area', 'type', 'month', 'area,type', 'union', 'organiser', 'series'],
  q: ['慰问', '工会', '待核', '"', 'AND', '劳*'],
  series: ['夏送清凉', '五月的鲜花', '无'],
  organiser: ['东城区总工会', '北京市总工会', '无'],
  publication: ['劳动午报', '工人日报', '无'],
  against: ['lastYear', 'previous', '2023/2023', '2024-05/2023'],
  date: ['2024-05-06', '2024', '2023-12', '2020-11-01', '2024-02-30'],
  dateStart: ['2024-05-06', '2024-05', '2024', '2025-13'],
  dateEnd: ['2024-05-09', '2024-06', '2023'],
  path: ['/', '/compare', '/activities', '/articles', '//a.test', 'javascript:x', '/sign-in'],
  query: [
    'from=2024&to=2024&area=110101',
    'what=activities&sort=-period',
    'what=report&from=2024&to=2024',
    'what=ledger&measure=participants&review=all',
    'what=statistics&by=area,type',
    'what=figures',
    'what=articles&q=%E5%B7%A5%E4%BC%9A',
    'from=2025&to=2024',
    'a=%zz&&=',
  ],
  userName: ['li', 'wang-2', 'Ä-ö', '李四', 'administrator-1'],
  email: ['li@a.test', 'LI@A.TEST', 'x@y'],
  streets: ['110105:望京街道', '110101:东华门街道', 'etown:博兴街道', '999999:无'],
  organisers: ['东城区总工会', '朝阳区总工会', '北京市总工会', '不存在的工会'],
  coOrganisers: ['西城区总工会', '东城区总工会'],
}

/** Values that a schema takes, and now and then one that it nearly takes: with one thing in it wrong. */
export function bodiesFor(shape: z.ZodType): fc.Arbitrary<unknown> {
  const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as Schema
  const valid = valuesOf(schema, schema.$defs ?? {}, '')
  const nearly = fc
    .tuple(valid, fc.nat(), fc.option(anyValue, { nil: undefined, freq: 4 }), fc.option(junk, { nil: null, freq: 4 }))
    .map(([value, place, fault, added]) => withFault(value, place, fault, added))
  return fc.oneof({ weight: 9, arbitrary: valid }, { weight: 5, arbitrary: nearly })
}

/** Values of each parameter of a query, by its name; lists are taken apart, for each value is a parameter of its own. */
export function parametersFor(shape: z.ZodObject): Record<string, fc.Arbitrary<string[]>> {
  const { properties = {}, $defs = {} } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as Schema
  const texts = (value: unknown) => (Array.isArray(value) ? value.slice(0, 4) : [value]).map(String)
  return Object.fromEntries(
    Object.entries(properties).map(([name, part]) => [
      name,
      valuesOf(part, $defs, name === 'to' ? 'from' : name).map(texts),
    ]),
  )
}

function valuesOf(schema: Schema, named: Record<string, Schema>, field: string): fc.Arbitrary<unknown> {
  const inside = (part: Schema, name = field) => valuesOf(part, named, name)
  if (schema.$ref !== undefined) return inside(named[schema.$ref.replace('#/$defs/', '')] ?? {})
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return fc.oneof(...choices.map((each) => inside(each)))
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => inside({ ...schema, type })))
  if (schema.type === 'object') return objectsOf(schema, inside, field)
  if (schema.type === 'array') return listsOf(inside(schema.items ?? {}), schema.maxItems ?? 40)
  if (schema.type === 'string') return textsOf(schema, field)
  if (schema.type === 'integer' || schema.type === 'number') return numbersOf(schema, field)
  if (schema.type === 'boolean') return fc.boolean()
  return schema.type === 'null' ? fc.constant(null) : anyValue
}

function objectsOf(
  { properties, required = [], additionalProperties, propertyNames }: Schema,
  inside: (part: Schema, name?: string) => fc.Arbitrary<unknown>,
  field: string,
): fc.Arbitrary<unknown> {
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, part]) => [name, inside(part, name)])
    return fc.record(Object.fromEntries(fields), { requiredKeys: required as never[] })
  }
  const names = inside(propertyNames ?? { type: 'string' }).map(String)
  const values = typeof additionalProperties === 'object' ? inside(additionalProperties, `${field}Value`) : anyValue
  return fc.dictionary(names, field === 'versions' ? referTo('version') : values, { maxKeys: 6 })
}

/** Mostly short lists; now and then as long as they may be. */
function listsOf(items: fc.Arbitrary<unknown>, most: number): fc.Arbitrary<unknown> {
  const short = fc.array(items, { maxLength: Math.min(4, most) })
  const longest = items.map((item) => Array(most).fill(item))
  return fc.oneof({ weight: 20, arbitrary: short }, { weight: 1, arbitrary: longest })
}

function textsOf({ minLength = 0, maxLength = 300, pattern, format }: Schema, field: string): fc.Arbitrary<string> {
  const fits = (text: string) => text.padEnd(minLength, '工').slice(0, maxLength)
  const free = fc.oneof(known, junk, fc.constant('工'.repeat(maxLength))).map(fits)
  const reference = NAMES[field]
  if (reference !== undefined) return fc.oneof({ weight: 12, arbitrary: referTo(reference) }, free)
  const words = WORDS[field]?.filter((word) => pattern === undefined || new RegExp(pattern, 'u').test(word)) ?? []
  if (words.length > 0) return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, free)
  if (field === 'password') return fc.oneof(fc.constantFrom('correct horse 12', 'another long one'), free)
  if (format === undefined && pattern !== undefined) {
    return fc.oneof({ weight: 4, arbitrary: fc.stringMatching(new RegExp(pattern, 'u')) }, free)
  }
  return free
}

function numbersOf(schema: Schema, field: string): fc.Arbitrary<unknown> {
  const { type, minimum = 0, exclusiveMinimum, maximum = Number.MAX_SAFE_INTEGER } = schema
  const edges = fc.constantFrom(exclusiveMinimum === undefined ? minimum : 0.001, maximum)
  const small = fc.integer({ min: Math.ceil(minimum), max: Math.min(maximum, Math.ceil(minimum) + 400) })
  const numbers =
    type === 'integer' ? fc.oneof(small, edges) : fc.oneof(small, edges, fc.double({ min: 0, max: 1e6, noNaN: true }))
  const reference = NAMES[field]
  return reference === undefined ? numbers : fc.oneof({ weight: 12, arbitrary: referTo(reference) }, numbers)
}

type Path = (string | number)[]

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const parts = Array.isArray(value) ? value.slice(0, 5).map((each, i) => [i, each]) : Object.entries(value)
  return [path, ...parts.flatMap(([key, each]) => pathsIn(each, [...path, key as string | number]))]
}

/** The value with one place of it left out (where the fault is undefined) or replaced, and perhaps a field too many. */
function withFault(value: unknown, place: number, fault: unknown, added: string | null): unknown {
  const paths = pathsIn(value)
  const change = (node: unknown, [key, ...rest]: Path): unknown => {
    if (key === undefined) return fault
    if (Array.isArray(node)) return node.map((each, i) => (i === key ? change(each, rest) : each))
    const entries = Object.entries(node as object).map(([name, each]) => [
      name,
      name === key ? change(each, rest) : each,
    ])
    return Object.fromEntries(added === null ? entries : [...entries, [added, fault]])
  }
  return change(value, paths[place % paths.length] ?? [])
}
