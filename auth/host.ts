/** Names of this machine for itself, as Host headers and settings have them. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(\.\d{1,3}){3})(:\d+)?$/

/** The address the server listens on: GONGJI_HOST, else the machine's own. */
export function listeningHost(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.GONGJI_HOST || '127.0.0.1'
}

export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host)
}

/**
 * Whether a request stayed on this machine: the server listens nowhere else and says no other address of itself
 * (GONGJI_ORIGIN), was asked by a name of the machine, and no proxy passed on somebody else's request.
 */
export function staysOnMachine(headers: Pick<Headers, 'get'>): boolean {
  const passedOn = headers.get('x-forwarded-for')?.split(',') ?? []
  return (
    isLoopback(listeningHost()) &&
    !process.env.GONGJI_ORIGIN &&
    isLoopback(headers.get('host') ?? '') &&
    passedOn.every((address) => isLoopback(address.trim()))
  )
}
