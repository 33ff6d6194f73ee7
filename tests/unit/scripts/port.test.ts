import { expect, test } from 'vitest'
import { portOf } from '@/scripts/port'

const portIn = (PORT?: string) => portOf({ NODE_ENV: 'test', PORT })

test('the port is 3000 where PORT names none', () => {
  expect([portIn(), portIn('')]).toEqual([3000, 3000])
})

test.each(['1', '3001', '65535'])('PORT=%s is a port', (port) => {
  expect(portIn(port)).toBe(Number(port))
})

test.each(['http', '0', '-1', '65536', '3000.5', '3e3', ' 3000', '三千'])('PORT=%s is no port', (port) => {
  expect(() => portIn(port)).toThrow('badPort')
})
