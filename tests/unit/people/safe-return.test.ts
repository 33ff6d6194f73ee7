import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeReturn } from '@/domain/people/safe-return'

it.each([
  ['/compare?area=110101&area=110105', '/compare?area=110101&area=110105'],
  ['/articles?q=培训', '/articles?q=%E5%9F%B9%E8%AE%AD'],
  ['/activities/../account', '/account'],
  ['/signs', '/signs'],
])('goes back to %s', (asked, to) => {
  expect(safeReturn(asked)).toBe(to)
})

it.each([
  null,
  undefined,
  '',
  'compare',
  '//evil.example',
  '///evil.example/x',
  '\\\\evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  '/..//evil.example',
  '/x/..//evil.example',
  '/./\\evil.example',
  'https://evil.example/',
  'https:evil.example',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  '%2F%2Fevil.example',
  '@evil.example',
  '/api/v1/session',
  '/sign-in?to=/compare',
  '/welcome/some-link',
  '/x/../api/v1/session',
])('stays on the overview where %j was asked for', (asked) => {
  expect(safeReturn(asked)).toBe('/')
})

it('never leaves this site, whatever is asked for', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    ':',
    '@',
    '%2f',
    '%5c',
    '\t',
    '\n',
    ' ',
    'evil.example',
    'http',
    '?',
    '#',
  )
  const asked = fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      fc.oneof(
        asked,
        asked.map((rest) => `/${rest}`),
      ),
      (each) => {
        const here = 'https://gongji.example'
        expect(new URL(safeReturn(each), here).origin).toBe(here)
      },
    ),
    { numRuns: 2000 },
  )
})
