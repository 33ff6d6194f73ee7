import { createServer } from 'node:net'
import { Stop } from '@/scripts/console-words'

/** The only address the server listens on, until people can sign in. */
export const HOST = '127.0.0.1'

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
export function addressOf(port: number): string {
  return `http://${HOST}:${port}`
}

/**
 * Makes sure that nothing listens on the port yet.
 * @throws Stop where something does, or the port may not be used
 */
export async function expectFreePort(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Stop(error.code === 'EADDRINUSE' ? 'portInUse' : 'portRefused', { port, detail: error.message }))
    })
    probe.listen(port, HOST, () => probe.close(() => resolve()))
  })
}
