import { z } from 'zod'
import * as comparisons from '@/domain/comparison/answers'
import * as changes from '@/domain/comparison/change-answers'
import * as zeroReports from '@/domain/comparison/zero-report-answers'
import * as checks from '@/domain/reports/check/check-answer'
import * as files from '@/domain/reports/file-answers'
import * as records from '@/domain/review/activity-record'
import * as review from '@/domain/review/answers'
import * as decisions from '@/domain/review/decision'
import * as imports from '@/domain/review/import-answer'
import * as settings from '@/domain/settings/answers'
import * as settingsShapes from '@/domain/settings/bulletin-settings-schema'
import * as denominators from '@/domain/settings/denominators-answers'
import * as denominatorShapes from '@/domain/settings/denominators-schema'
import * as savedViews from '@/domain/settings/saved-view'
import * as answers from '@/domain/statistics/answers'
import * as unions from '@/domain/statistics/area-unions-answers'
import { filterSchema } from '@/domain/statistics/filter-schema'
import * as organisers from '@/domain/statistics/organiser-answers'
import type { Words } from '@/domain/vocabulary'
import zh from '@/messages/zh-CN.json'

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>

/** The fields that the messages have a description for. */
const DESCRIBED = new Set(Object.keys(zh.apiReference.field))

const REFERENCE = '#/components/schemas/'

/**
 * The shapes of answers that have a name, by their name. Only this module's own instances of them: the server may hold
 * several, and zod's registry, which is one for all, would know each name twice.
 */
function namedSchemas(): Record<string, JsonSchema> {
  const named = z.registry<{ id: string }>()
  for (const shape of [
    filterSchema,
    ...[
      answers,
      comparisons,
      changes,
      review,
      decisions,
      imports,
      records,
      files,
      checks,
      settings,
      settingsShapes,
      savedViews,
      denominators,
      denominatorShapes,
      zeroReports,
      unions,
      organisers,
    ].flatMap(Object.values),
  ]) {
    if (!(shape instanceof z.ZodType)) continue
    const id = shape.meta()?.id
    if (id !== undefined) named.add(shape, { id })
  }
  const schemas = (io: 'input' | 'output') =>
    z.toJSONSchema(named, { uri: (id) => `${REFERENCE}${id}`, io }).schemas as Record<string, JsonSchema>
  // What a request may leave out, an answer always has.
  const requests = Object.entries(schemas('input')).filter(([name]) => name.endsWith('Request'))
  return { ...schemas('output'), ...Object.fromEntries(requests) }
}

/** The shapes that some given ones refer to, directly or through others, with the reader's words. */
export function componentsFor(used: readonly unknown[], words: Words): Record<string, JsonSchema> {
  const all = namedSchemas()
  const found = new Map<string, JsonSchema>()
  const follow = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/#\/components\/schemas\/(\w+)"/g)) {
      const schema = all[name]
      if (found.has(name) || schema === undefined) continue
      const { $schema: _dialect, $id: _address, ...rest } = schema
      found.set(name, described({ description: words(`apiReference.schema.${name}`), ...rest }, words))
      follow(rest)
    }
  }
  follow(used)
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A shape of the product as JSON Schema: a reference where it has a name. */
export function schemaOf(shape: z.ZodType): JsonSchema {
  const name = shape.meta()?.id
  if (name !== undefined) return { $ref: `${REFERENCE}${name}` }
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io: 'input' }) as JsonSchema
  return schema
}

/**
 * Adds what fields mean. Objects stay open, for later versions may add fields to them.
 */
function described(schema: JsonSchema, words: Words): JsonSchema {
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'additionalProperties' && value === false) return []
    if (key === 'properties') return [[key, describedFields(value as Record<string, JsonSchema>, words)]]
    if (Array.isArray(value)) return [[key, value.map((each) => (isSchema(each) ? described(each, words) : each))]]
    return [[key, isSchema(value) ? described(value, words) : value]]
  })
  return Object.fromEntries(entries)
}

function describedFields(fields: Record<string, JsonSchema>, words: Words): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => {
      const description = DESCRIBED.has(name) ? { description: words(`apiReference.field.${name}`) } : {}
      return [name, { ...described(schema, words), ...description }]
    }),
  )
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
