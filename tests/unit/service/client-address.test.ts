import { expect, it } from 'vitest'
import { clientAddress, clientKey } from '@/service/client-address'

it.each<[what: string, remote: string, passedOn: string | undefined, proxies: number, address: string]>([
  ['no proxy', '192.0.2.7', undefined, 0, '192.0.2.7'],
  ['no proxy, and something invented', '192.0.2.7', '10.0.0.1', 0, '192.0.2.7'],
  ['one proxy', '127.0.0.1', '192.0.2.7', 1, '192.0.2.7'],
  ['one proxy, and something invented before', '127.0.0.1', '10.0.0.1, 192.0.2.7', 1, '192.0.2.7'],
  ['two proxies', '127.0.0.1', '10.0.0.1,192.0.2.7, 198.51.100.2', 2, '192.0.2.7'],
  ['a proxy that says nothing', '127.0.0.1', undefined, 1, '127.0.0.1'],
  ['fewer entries than proxies', '127.0.0.1', '192.0.2.7', 2, '127.0.0.1'],
  ['an empty entry', '127.0.0.1', '10.0.0.1,', 1, '127.0.0.1'],
  ['a port', '127.0.0.1', '192.0.2.7:50000', 1, '192.0.2.7'],
  ['a long address with a port', '127.0.0.1', '[2001:db8::1]:50000', 1, '2001:db8::1'],
  ['an address in the longer form', '::ffff:192.0.2.7', undefined, 0, '192.0.2.7'],
])('with %s', (_what, remote, passedOn, proxies, address) => {
  expect(clientAddress(remote, passedOn, proxies)).toBe(address)
})

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::6', '2001:db8:1:2::/64'],
  ['2001:db8::6', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['no address', 'no address'],
])('%s counts as %s', (address, key) => {
  expect(clientKey(address)).toBe(key)
})
