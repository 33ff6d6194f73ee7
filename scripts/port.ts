import { createServer, isIPv6 } from 'node:net'
import { Stop } from '@/scripts/console-words'

/** The address of this machine for itself. */
export const HOST = '127.0.0.1'

/** What a server listens on to be reached by all addresses of its machine. */
const EVERYWHERE = new Set(['0.0.0.0', '::'])

/**
 * The port that PORT names, 3000 where it names none.
 * @throws Stop for anything but a whole number from 1 to 65535
 */
export function portOf(environment: NodeJS.ProcessEnv): number {
  const given = environment.PORT || '3000'
  const port = Number(given)
  if (!/^\d+$/.test(given) || port < 1 || port > 65_535) throw new Stop('badPort', { port: given })
  return port
}

/** Where the server answers, for people and programs on this machine. */
export function addressOf(port: number, host = HOST): string {
  const near = EVERYWHERE.has(host) ? HOST : host
  return `http://${isIPv6(near) ? `[${near}]` : near}:${port}`
}

/**
 * Makes sure that nothing listens on the port yet.
 * @throws Stop where something does, or the port or the address may not be used
 */
export async function expectFreePort(port: number, host = HOST): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Stop(error.code === 'EADDRINUSE' ? 'portInUse' : 'portRefused', { port, detail: error.message }))
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
