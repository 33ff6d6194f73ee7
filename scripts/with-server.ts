import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Stop } from '@/scripts/console-words'
import { addressOf, HOST } from '@/scripts/port'
import { untilAnswered } from '@/scripts/until-answered'

export interface RunningServer {
  address: string
  /** Its database file, freshly made from what is bundled. */
  database: string
  /** The process that started it; everything of the server belongs to it. */
  pid: number
}

/**
 * Starts the product as `npm start` does, on a free port and a database of its own, and stops it after the work.
 * @param fill puts into the database what is not bundled
 * @throws Stop where it does not start; its own line on stderr says why
 */
export async function withServer<Result>(
  work: (server: RunningServer) => Promise<Result>,
  fill: (database: string) => void = () => {},
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-'))
  try {
    const database = join(folder, 'gongji.db')
    fill(database)
    return await serving(database, work)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same on a database that is there already, which is kept. */
export async function serving<Result>(
  database: string,
  work: (server: RunningServer) => Promise<Result>,
): Promise<Result> {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), GONGJI_DB: database }
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], { stdio: 'inherit', env })
  try {
    if (!(await untilAnswered(addressOf(port), server))) throw new Stop('notStarted')
    return await work({ address: addressOf(port), database, pid: server.pid ?? 0 })
  } finally {
    if (server.exitCode === null && server.kill('SIGTERM')) await once(server, 'exit')
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, HOST)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
