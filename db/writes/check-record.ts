import type { z } from 'zod'
import { InvalidRecord } from '@/db/writes/write'

/**
 * Checks a record's shape.
 * @throws InvalidRecord naming the first field at fault by its path (figures.2.bound)
 */
export function checkRecord<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input, { reportInput: true })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
  const given = JSON.stringify(issue?.input) ?? 'undefined'
  const problem = issue?.code === 'custom' || issue?.code === 'invalid_format' ? issue.message : issue?.code
  throw new InvalidRecord(path.join('.'), problem ?? 'invalid', given.length > 80 ? `${given.slice(0, 80)}…` : given)
}
