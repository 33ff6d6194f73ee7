import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { database } from '@/db/client'
import { version } from '@/package.json'
import { Limits } from '@/service/limits'
import { tell, tellError } from '@/service/log'
import { LONGEST_HEAD } from '@/service/longest-head'
import { Metrics } from '@/service/metrics'
import { readPatterns } from '@/service/route-pattern'
import { readSettings } from '@/service/settings'
import { type Handler, shellAround } from '@/service/shell'

/** Milliseconds that a client may take for the head of a request, and for all of it: 100 MB on a slow line. */
const HEAD_PATIENCE = 20_000
const REQUEST_PATIENCE = 10 * 60_000
/** Longer than proxies keep a connection for the next request, so that it is they who close it. */
const KEEP_ALIVE = 75_000

/** Milliseconds that requests under way have to end, once the server is to end. */
const END_PATIENCE = 25_000

/**
 * Serves until it is told to end: the pages and the API of the build, with the shell around them.
 * @param prepare makes the handler of the framework
 * @param build the folder of the build
 */
export async function serve(
  prepare: (host: string, port: number) => Promise<Handler>,
  build = join(process.cwd(), '.next'),
): Promise<void> {
  const settings = readSettings(process.env)
  const port = Number(process.env.PORT)
  const handle = await prepare(settings.host, port)
  takeOverConsole()
  let isEnding = false
  const shell = shellAround(handle, {
    settings,
    limits: new Limits(settings.rate),
    metrics: new Metrics(),
    patternOf: readPatterns(build),
    isEnding: () => isEnding,
  })
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) => void shell(request, response))
  server.headersTimeout = HEAD_PATIENCE
  server.requestTimeout = REQUEST_PATIENCE
  server.keepAliveTimeout = KEEP_ALIVE
  let open = 0
  server.on('request', (_, response) => {
    open += 1
    response.once('close', () => {
      open -= 1
    })
  })
  const end = async () => {
    if (isEnding) return
    isEnding = true
    tell('info', 'stopping', { open })
    await closed(server)
    tell('info', 'stopped', { open })
    closeDatabase()
    process.exit(0)
  }
  // Signals of a console reach this process too; it goes by what `npm start` says.
  process.on('SIGINT', () => {}).on('SIGTERM', () => {})
  process.on('message', () => void end()).on('disconnect', () => process.exit(1))
  server.once('error', (error) => {
    tellError(error, 'not listening')
    process.exit(1)
  })
  server.listen(port, settings.host, () => tell('info', 'started', { host: settings.host, port, version }))
}

/** Takes no new connections, and resolves when the last request has ended or patience has. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    const patience = setTimeout(() => server.closeAllConnections(), END_PATIENCE)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(patience)
      resolve()
    })
  })
}

/** Takes what lies in the log beside the database into it; what cannot be now is done at the next start. */
function closeDatabase(): void {
  try {
    const { $client } = database()
    $client.pragma('wal_checkpoint(TRUNCATE)')
    $client.close()
  } catch (error) {
    tellError(error, 'database not closed')
  }
}

/** What the framework or a library writes goes to the log, without the words of errors; nothing ends the server. */
function takeOverConsole(): void {
  console.error = (...values: unknown[]) => {
    for (const value of values) if (value instanceof Error) tellError(value)
  }
  process.on('uncaughtException', (error) => tellError(error, 'uncaught'))
  process.on('unhandledRejection', (error) => tellError(error, 'unhandled'))
}
