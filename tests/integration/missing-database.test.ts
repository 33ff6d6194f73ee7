import { expect, it } from 'vitest'
import { GET as health } from '@/app/api/v1/health/route'
import { temporaryFile } from '@/tests/factories/database'
import { ask } from '@/tests/factories/server'

it('the API says so where the database file is gone', async () => {
  process.env.GONGJI_DB = temporaryFile()
  const response = await ask(health, 'lang=en')
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({
    error: { code: 'unavailable', message: 'The database is not available at the moment.' },
  })
})
