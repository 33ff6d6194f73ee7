import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { prepareDatabase } from '@/db/prepare'
import { temporaryFile } from '@/tests/factories/database'

export interface SlowService {
  address: string
  process: ChildProcess
  /** What its log says, line by line. */
  log: () => Record<string, unknown>[]
  ended: Promise<number | null>
}

const ROUTES = ['/slow', '/endless', '/fails', '/late', '/api/v1/session', '/api/v1/export']

/** The server of the product with a slow handler in place of the framework, started as `npm start` starts it. */
export async function startSlowService(settings: Record<string, string> = {}): Promise<SlowService> {
  const path = temporaryFile()
  prepareDatabase(path).$client.close()
  const build = dirname(path)
  const staticRoutes = ROUTES.map((page) => ({ page, regex: `^${page}$` }))
  const dynamicRoutes = [{ page: '/records/[id]', regex: '^/records/([^/]+?)$' }]
  writeFileSync(join(build, 'routes-manifest.json'), JSON.stringify({ staticRoutes, dynamicRoutes }))
  const port = await freePort()
  const env = { ...process.env, GONGJI_DB: path, PORT: String(port), TEST_BUILD: build, ...settings }
  const started = spawn(process.execPath, ['--import', 'tsx', 'tests/factories/service/start-slow-server.ts'], {
    env,
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  let told = ''
  started.stderr?.setEncoding('utf8').on('data', (text) => {
    told += text
  })
  const ended = once(started, 'exit').then(([code]) => code as number | null)
  onTestFinished(() => {
    started.kill('SIGKILL')
  })
  const address = `http://127.0.0.1:${port}`
  for (let i = 0; i < 200; i += 1) {
    if ((await fetch(address).catch(() => null))?.ok) break
    await pause(50)
  }
  const log = () =>
    told
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
  return { address, process: started, log, ended }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}
