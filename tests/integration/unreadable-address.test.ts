import { NextRequest } from 'next/server'
import { expect, it } from 'vitest'
import { proxy } from '@/proxy'
import { ORIGIN } from '@/tests/factories/server'

const ask = (path: string) => proxy(new NextRequest(`${ORIGIN}${path}?lang=en`))

it.each(['/api/v1/activities/%E0%A4%A', '/api/v1/%', '/api/v1/%FF'])(
  '%s is refused in the one error shape',
  async (path) => {
    const response = ask(path)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { code: 'bad_request', field: 'path' } })
  },
)

it('a page is refused in words', async () => {
  const response = ask('/activities/%E0%A4%A')
  expect([response.status, await response.text()]).toEqual([
    400,
    'The encoding of the address is incomplete and cannot be read.',
  ])
})

it.each(['/activities/%E4%BD%A0', '/api/v1/activities/100%25'])('%s passes', (path) => {
  expect(ask(path).headers.get('x-middleware-next')).toBe('1')
})

it('a page is given its policy, under a number used once', () => {
  const policies = ['/', '/'].map((path) => ask(path).headers.get('content-security-policy'))
  expect(policies[0]).toContain("'strict-dynamic'")
  expect(policies[0]).not.toBe(policies[1])
})
