import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { importRequestSchema, SAME_ARTICLE_ACTIONS, type SameArticleAction } from '@/domain/review/import-answer'
import type { ImportOptions } from '@/imports/import-tools'
import { Stop } from '@/scripts/console-words'

/** Exit codes of the command; docs/operating.md lists them. */
export const EXIT = { done: 0, fault: 1, usage: 2, someFailed: 3, stopped: 130 } as const

export interface ImportArguments {
  paths: string[]
  /** Whose name stands in the history. */
  by: string
  options: ImportOptions
  json: boolean
}

/** Longest name of an author, in characters. */
const LONGEST_NAME = 60

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  'accept-confident': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  publication: { type: 'string' },
  date: { type: 'string' },
  page: { type: 'string' },
  by: { type: 'string' },
  duplicates: { type: 'string' },
} as const

/**
 * Reads the command line of `npm run import`.
 * @throws Stop with the exit code for wrong usage, naming what cannot be read
 */
export function readArguments(line: string[]): ImportArguments {
  const { values, positionals } = parse(line)
  if (positionals.length === 0) throw usage('noPath')
  const by = (values.by ?? userName()).trim()
  if (by === '' || by.length > LONGEST_NAME) throw usage('badValue', { option: 'by', value: by })
  const asked = importRequestSchema.safeParse({
    dryRun: values['dry-run'],
    acceptConfident: values['accept-confident'],
    publication: values.publication ?? null,
    date: values.date ?? null,
    page: values.page ?? null,
    duplicates: duplicatesOf(values.duplicates),
  })
  if (!asked.success) {
    const field = String(asked.error.issues[0]?.path[0] ?? '')
    throw usage('badValue', { option: field, value: String(values[field as keyof typeof values] ?? '') })
  }
  const { texts: _texts, ...options } = asked.data
  return { paths: positionals, by, options, json: values.json }
}

function parse(line: string[]) {
  try {
    return parseArgs({ args: line, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw usage('badOption', { detail: error instanceof Error ? error.message : String(error) })
  }
}

function duplicatesOf(value: string | undefined): SameArticleAction | null {
  if (value === undefined) return null
  const known = SAME_ARTICLE_ACTIONS.find((action) => action === value)
  if (!known) throw usage('badValue', { option: 'duplicates', value })
  return known
}

/** What stops the command where it is not used as it can be; `code` is a key of the messages under `console.stop.import`. */
export function usage(code: string, values: Record<string, string> = {}): Stop {
  return new Stop(`import.${code}`, values, EXIT.usage)
}

/** Who runs the command, for the history; a system without a name for its user has a number. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'npm run import'
  }
}
