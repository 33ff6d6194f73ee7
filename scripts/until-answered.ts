import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds between two questions. */
const PAUSE = 100

/**
 * Asks a starting server for its health until it answers well.
 * @returns false where the server ended before that
 */
export async function untilAnswered(address: string, server: ChildProcess): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    const answer = await fetch(`${address}/api/v1/health`).catch(() => null)
    if (answer?.ok) return true
    await pause(PAUSE)
  }
  return false
}
