import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { LONGEST_HEAD } from '@/service/longest-head'

const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next')

/** Runs a command of Next in the project's folder with the output of this process. */
export function next(command: string, ...options: string[]): ChildProcess {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const node = [`--max-http-header-size=${LONGEST_HEAD}`]
  return spawn(process.execPath, [...node, NEXT, command, ...options], { stdio: 'inherit', env })
}

/**
 * Waits for a child to end, handing it the signals that would end this process.
 * @returns its exit code; 128 and the signal's number where a signal ended it, as a shell says it
 */
export function ended(child: ChildProcess): Promise<number> {
  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', pass).on('SIGTERM', pass)
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}
