import { type ChildProcess, fork } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

/** A console's Ctrl+C arrives as several signals at once; only a later one is meant as another. */
const ONE_SIGNAL_MS = 1000

/** Starts the server of the product with the output of this process. */
export function startServer(port: number): ChildProcess {
  const module = fileURLToPath(new URL('../service/start-server.mjs', import.meta.url))
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', PORT: String(port) }
  return fork(module, [], { execArgv: [], env })
}

/**
 * Waits for the server to end. The first signal has it end in order; a second one ends it at once.
 * @returns its exit code; 128 and the signal's number where a signal ended it, as a shell says it
 */
export function endedInOrder(server: ChildProcess): Promise<number> {
  let told: number | null = null
  const pass = () => {
    if (told === null) server.send('end', () => {})
    else if (performance.now() - told > ONE_SIGNAL_MS) server.kill('SIGKILL')
    told ??= performance.now()
  }
  process.on('SIGINT', pass).on('SIGTERM', pass)
  return new Promise((resolve) => {
    server.once('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}
