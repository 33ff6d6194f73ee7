import { parseArgs } from 'node:util'
import { anyExportParameters } from '@/app/api/parameters'
import { type FileRequest, readFileRequest } from '@/app/files/file-request'
import { FILTER_KEYS, FILTER_LISTS } from '@/domain/statistics/filter'
import { BadRequest } from '@/domain/statistics/filter-schema'
import { LOCALES, type Locale } from '@/domain/vocabulary'
import { Stop } from '@/scripts/console-words'

/** Exit codes of the command; docs/operating.md lists them. */
export const EXIT = { done: 0, fault: 1, usage: 2, stopped: 130 } as const

export interface ReportArguments {
  request: FileRequest
  locale: Locale
  /** A file, or a folder that the file goes into under its usual name. */
  out: string
  force: boolean
}

/** What can be asked for by an address can be asked for by an option of the same name. */
const PARAMETERS: readonly string[] = [...Object.keys(anyExportParameters.shape), ...FILTER_KEYS]
const REPEATED: readonly string[] = ['key', ...FILTER_LISTS]

/**
 * Reads the command line of `npm run report`.
 * @returns null where help is asked for
 * @throws Stop with the exit code for wrong usage, naming what cannot be read
 */
export function readArguments(line: string[]): ReportArguments | null {
  const { help, force, out, ...asked } = parse(line)
  if (help) return null
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) {
    for (const each of [value].flat()) if (typeof each === 'string') query.append(name, each)
  }
  try {
    const request = readFileRequest(query)
    if (typeof out !== 'string' || out === '') throw usage('noOut')
    const locale = LOCALES.find((each) => each === query.get('lang')) ?? 'zh-CN'
    return { request, locale, out, force: force === true }
  } catch (error) {
    if (error instanceof BadRequest) throw usageOf(error)
    throw error
  }
}

function parse(line: string[]): Record<string, string | boolean | (string | boolean)[] | undefined> {
  const parameters = PARAMETERS.map((name) => [name, { type: 'string' as const, multiple: REPEATED.includes(name) }])
  const options = {
    ...Object.fromEntries(parameters),
    out: { type: 'string' as const },
    force: { type: 'boolean' as const },
    help: { type: 'boolean' as const },
  }
  try {
    return parseArgs({ args: line, options, allowPositionals: false }).values
  } catch (error) {
    throw usage('badOption', { detail: error instanceof Error ? error.message : String(error) })
  }
}

/** What the filter refuses, told of the option of the same name. */
export function usageOf({ field, problem, value }: BadRequest): Stop {
  return problem === 'missing' ? usage('missing', { option: field }) : usage('badValue', { option: field, value })
}

/** What stops the command; `code` is a key of the messages under `console.stop.report`. */
export function usage(code: string, values: Record<string, string> = {}, exitCode: number = EXIT.usage): Stop {
  return new Stop(`report.${code}`, values, exitCode)
}
