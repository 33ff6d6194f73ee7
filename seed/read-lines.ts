import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { z } from 'zod'
import { checkRecord } from '@/db/writes/check-record'
import { InvalidRecord } from '@/db/writes/write'
import { SeedFault } from '@/seed/faults'

export interface Line<Value> {
  file: string
  line: number
  value: Value
}

/**
 * Reads a file of one JSON object a line and checks every line; empty lines are passed over.
 * @throws SeedFault naming file, line and field
 */
export function readLines<Schema extends z.ZodType>(path: string, schema: Schema): Line<z.output<Schema>>[] {
  const file = basename(path)
  return readText(path, file)
    .split(/\r?\n/)
    .map((text, i) => ({ file, line: i + 1, text }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ line, text }) => ({ file, line, value: at(file, line, () => checkRecord(schema, parse(text))) }))
}

/** Reads a file as UTF-8 and refuses one that is not. */
export function readText(path: string, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    throw new SeedFault(file, 0, '', error instanceof TypeError ? 'notUtf8' : 'unreadable', String(error))
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InvalidRecord('', 'notJson', text.slice(0, 80))
  }
}

/** Runs something that may refuse a record, and adds to the refusal where the record stands. */
export function at<T>(file: string, line: number, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof InvalidRecord) throw new SeedFault(file, line, error.field, error.problem, error.value)
    throw error
  }
}
