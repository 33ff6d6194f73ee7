import { expect, it } from 'vitest'
import { POST } from '@/app/api/v1/decisions/route'
import { send, serveSeededFile } from '@/tests/factories/server'

serveSeededFile()

it.each([100, 20_000])('a body nested %s deep is refused in words, not a fault of the server', async (depth) => {
  for (const body of ['['.repeat(depth) + ']'.repeat(depth), `${'{"decision":'.repeat(depth)}1${'}'.repeat(depth)}`]) {
    const response = await send(POST, body)
    expect([400, 422]).toContain(response.status)
    expect((await response.json()).error.message).toMatch(/值不对|不是 JSON/)
  }
})
