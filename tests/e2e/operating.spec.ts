import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

test('an administrator examines the data, and nothing is found', async ({ page }) => {
  await open(page, '/settings/integrity')
  await page.getByRole('button', { name: '现在检查' }).click()
  await expect(page.getByText('完好，没有发现问题')).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('code')).toHaveText(/^\d+:[0-9a-f]{64}$/)
})

test('the server tells what it counts to a program on its machine', async ({ page }) => {
  await open(page, '/activities')
  const metrics = await page.request.get('/metrics')
  expect(metrics.headers()['content-type']).toContain('text/plain')
  const text = await metrics.text()
  expect(text).toMatch(/^gongji_requests_total\{route="\/activities",method="GET",status="2xx"\} [1-9]/m)
  expect(text).toMatch(/^gongji_database_up 1$/m)
  expect((await page.request.get('/metrics', { headers: { 'x-forwarded-for': '192.0.2.7' } })).status()).toBe(404)
})

test('each answer has a number of its own', async ({ page }) => {
  const numbers = await Promise.all(
    ['/', '/api/v1/health', '/api/v1/nowhere'].map(
      async (path) => (await page.request.get(path)).headers()['x-request-id'],
    ),
  )
  expect(new Set(numbers).size).toBe(3)
  for (const number of numbers) expect(number).toMatch(/^[0-9a-f-]{36}$/)
})
