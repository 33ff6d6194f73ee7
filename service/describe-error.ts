/** What the log says of an error. */
export interface ErrorLines {
  type: string
  code?: string
  /** Only of errors whose words come from the engine, the system or the database, and without what they quote. */
  message?: string
  /** Names of functions and places in the program's own files, the innermost first. */
  stack: string[]
  cause?: ErrorLines
}

/** Errors whose sentences are written by the engine; what they say of data stands in quotes. */
const OF_THE_ENGINE = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SqliteError', 'AssertionError'])

const FRAMES = 15
const DEPTH = 3

/**
 * An error without anything that a person wrote: messages may quote names, texts and statements with their values, so
 * that only their type, code and places are told, and of a few kinds the sentence with its quotations left out.
 */
export function describeError(error: unknown, depth = DEPTH): ErrorLines {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] }
  const code = 'code' in error && /^[A-Z][A-Z0-9_]{2,40}$/.test(String(error.code)) ? String(error.code) : undefined
  const isKnown = OF_THE_ENGINE.has(error.name) || 'syscall' in error
  return {
    type: /^\w{1,40}$/.test(error.name) ? error.name : 'Error',
    ...(code === undefined ? {} : { code }),
    ...(isKnown ? { message: withoutQuotations(error.message) } : {}),
    stack: framesOf(error.stack ?? ''),
    ...(error.cause instanceof Error && depth > 1 ? { cause: describeError(error.cause, depth - 1) } : {}),
  }
}

/** A sentence of a program's in one line, without what it quotes and what is not written in ASCII. */
export function withoutQuotations(sentence: string): string {
  const [line = ''] = sentence.split('\n')
  return line
    .replace(/(["'`])(?:(?!\1).)*\1?/g, '…')
    .replace(/\S*@\S*/g, '…')
    .replace(/\S{25,}/g, '…')
    .replace(/[^\x20-\x7e…]+/g, '…')
    .slice(0, 200)
}

function framesOf(stack: string): string[] {
  const root = process.cwd()
  return stack
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim().slice(3).replaceAll(`${root}/`, '').replaceAll('file://', ''))
}
