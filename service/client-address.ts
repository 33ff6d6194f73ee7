import { isIPv6 } from 'node:net'

/**
 * Who sends a request, as far as it is known: the other end of the connection, or what the proxies before the server
 * say, as many of them as are trusted. Whatever stands further left in x-forwarded-for anybody may have written.
 * @param remote the other end of the connection
 * @param passedOn x-forwarded-for as it came
 * @param proxies how many proxies of one's own a request passes
 */
export function clientAddress(remote: string, passedOn: string | undefined, proxies: number): string {
  const told = (passedOn ?? '').split(',').map((address) => address.trim())
  const address = proxies === 0 ? remote : told.at(-proxies) || remote
  return plain(address)
}

/** What counts as one client: an address, or of the longer ones the network that one household or office has. */
export function clientKey(address: string): string {
  return isIPv6(address) ? networkOf(address) : address
}

/** Without the port that some proxies add, and the prefix of an address of the shorter kind. */
function plain(address: string): string {
  const [, bracketed] = /^\[(.*)\](?::\d+)?$/.exec(address) ?? []
  const [, withPort] = /^(\d+(?:\.\d+){3}):\d+$/.exec(address) ?? []
  return (bracketed ?? withPort ?? address).replace(/^::ffff:(?=\d+\.)/i, '')
}

/** The first 64 bits. */
function networkOf(address: string): string {
  const [left = '', right] = address.split('%')[0]?.toLowerCase().split('::') ?? []
  const first = left === '' ? [] : left.split(':')
  const last = right === undefined || right === '' ? [] : right.split(':')
  const zeros = right === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0')
  return `${[...first, ...zeros, ...last].slice(0, 4).join(':')}::/64`
}
