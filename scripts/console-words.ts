import { wordsOf } from '@/app/answers/context'
import { DatabaseFault } from '@/db/faults'
import type { Words } from '@/domain/vocabulary'
import { SeedFault } from '@/seed/faults'

/** The language of console lines: English where the system speaks it, else Chinese. */
export function consoleWords(environment: NodeJS.ProcessEnv = process.env): Words {
  const system = environment.LC_ALL || environment.LANG || ''
  return wordsOf(system.startsWith('en') ? 'en' : 'zh-CN')
}

/** Something that keeps a command from doing its work: `code` is a key of the messages under `console.stop`. */
export class Stop extends Error {
  constructor(
    readonly code: string,
    readonly values: Record<string, string | number> = {},
    readonly exitCode = 1,
  ) {
    super(code)
    this.name = 'Stop'
  }
}

/** Runs a command; a known fault becomes one clear line on stderr and the fault's exit code. */
export async function runCommand(work: (words: Words) => void | Promise<void>): Promise<void> {
  const words = consoleWords()
  try {
    await work(words)
  } catch (error) {
    console.error(explain(error, words))
    process.exitCode = error instanceof Stop ? error.exitCode : 1
  }
}

function explain(error: unknown, words: Words): string {
  if (error instanceof Stop) return words(`console.stop.${error.code}`, error.values)
  if (error instanceof DatabaseFault) {
    return words(`console.database.${error.code}`, { path: error.path, detail: error.detail })
  }
  if (error instanceof SeedFault) {
    const { file, line, field, problem, value } = error
    return words('console.seed.fault', { file, line, field, problem, value })
  }
  return words('console.stop.unexpected', {
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  })
}
