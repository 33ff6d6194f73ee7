import { expect, it } from 'vitest'
import { isOverheard } from '@/scripts/settings'
import { BadSetting, readSettings } from '@/service/settings'

const environment = (settings: Record<string, string>) => ({ NODE_ENV: 'production' as const, ...settings })

it('are modest where nothing is said', () => {
  expect(readSettings(environment({}))).toEqual({
    host: '127.0.0.1',
    origin: null,
    proxies: 0,
    rate: 1200,
    metricsToken: null,
  })
})

it.each([
  ['GONGJI_HOST', '0.0.0.0', { host: '0.0.0.0' }],
  ['GONGJI_HOST', '::', { host: '::' }],
  ['GONGJI_HOST', 'localhost', { host: 'localhost' }],
  ['GONGJI_ORIGIN', 'https://gongji.example.org/', { origin: 'https://gongji.example.org' }],
  ['GONGJI_ORIGIN', 'http://10.0.0.5:3000', { origin: 'http://10.0.0.5:3000' }],
  ['GONGJI_TRUST_PROXY', '2', { proxies: 2 }],
  ['GONGJI_RATE_LIMIT', '0', { rate: 0 }],
  ['GONGJI_METRICS_TOKEN', 'abcdefghijklmnop', { metricsToken: 'abcdefghijklmnop' }],
])('%s may be %s', (setting, value, read) => {
  expect(readSettings(environment({ [setting]: value }))).toMatchObject(read)
})

it.each([
  ['GONGJI_HOST', 'gongji.example.org', 'gongji.example.org'],
  ['GONGJI_HOST', '300.0.0.1', '300.0.0.1'],
  ['GONGJI_HOST', '127.0.0.1:3000', '127.0.0.1:3000'],
  ['GONGJI_ORIGIN', 'gongji.example.org', 'gongji.example.org'],
  ['GONGJI_ORIGIN', 'ftp://gongji.example.org', 'ftp://gongji.example.org'],
  ['GONGJI_ORIGIN', 'https://gongji.example.org/path', 'https://gongji.example.org/path'],
  ['GONGJI_ORIGIN', 'https://user:word@gongji.example.org', 'https://user:word@gongji.example.org'],
  ['GONGJI_ORIGIN', 'https://', 'https://'],
  ['GONGJI_TRUST_PROXY', 'yes', 'yes'],
  ['GONGJI_TRUST_PROXY', '11', '11'],
  ['GONGJI_RATE_LIMIT', '-1', '-1'],
  ['GONGJI_RATE_LIMIT', '1e3', '1e3'],
  ['GONGJI_METRICS_TOKEN', 'short', ''],
  ['GONGJI_METRICS_TOKEN', 'with a space in the middle', ''],
  ['GONGJI_LOG_LEVEL', 'loud', 'loud'],
])('%s cannot be %s', (setting, value, told) => {
  expect(() => readSettings(environment({ [setting]: value }))).toThrow(new BadSetting(setting, told))
})

it.each([
  ['127.0.0.1', null, false],
  ['::1', null, false],
  ['0.0.0.0', null, true],
  ['0.0.0.0', 'http://10.0.0.5', true],
  ['0.0.0.0', 'https://gongji.example.org', false],
])('whether others on the network can read along at %s with the origin %s: %s', (host, origin, is) => {
  expect(isOverheard({ host, origin })).toBe(is)
})
