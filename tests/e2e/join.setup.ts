import { expect, test } from '@playwright/test'
import { ADMINISTRATOR, SIGNED_IN } from '@/tests/e2e/support/sign-in'

/** Nobody is signed in yet, and the file of who will be does not exist. */
test.use({ storageState: { cookies: [], origins: [] } })

/** Handed over by `npm run test:e2e`: what the console shows at the first start. */
const { GONGJI_FIRST_LINK } = process.env

test('the first administrator joins by the link of the first start', async ({ page, baseURL }) => {
  if (!GONGJI_FIRST_LINK) {
    // A server that somebody runs by hand has had its first administrator already.
    const { name, password } = { ...ADMINISTRATOR, name: ADMINISTRATOR.userName }
    const answer = await page.request.post('/api/v1/session', {
      data: { name, password },
      headers: { origin: baseURL ?? '' },
    })
    expect(answer.status()).toBe(200)
  } else {
    const id = GONGJI_FIRST_LINK.split('/').at(-1)
    const answer = await page.request.post(`/api/v1/links/${id}`, {
      data: ADMINISTRATOR,
      headers: { origin: baseURL ?? '' },
    })
    expect(answer.status()).toBe(200)
  }
  await page.context().storageState({ path: SIGNED_IN })
})
