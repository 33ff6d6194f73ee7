import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

test.describe('a page runs only what the server wrote', () => {
  test.use({ expectedFaults: [/Content Security Policy|nowhere/] })

  test('not what somebody smuggled into its text', async ({ page }) => {
    await open(page, '/')
    const ran = await page.evaluate(async () => {
      const marks = window as unknown as Record<string, unknown>
      const refused = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective), {
          once: true,
        })
      })
      const holder = document.createElement('div')
      holder.innerHTML = '<img src="/nowhere.png" onerror="window.smuggled = true">'
      document.body.append(holder)
      return { directive: await refused, smuggled: marks.smuggled ?? null }
    })
    expect(ran).toEqual({ directive: 'script-src-attr', smuggled: null })
  })

  test('each time under another number', async ({ page }) => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await page.request.get('/')).headers()['content-security-policy']),
    )
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic';/)
    expect(policies[0]).not.toContain('unsafe-eval')
    expect(policies[0]).not.toBe(policies[1])
  })

  test('and nobody may frame it, or read a file of the API as a page', async ({ page }) => {
    const [screen, answer] = [await page.request.get('/activities'), await page.request.get('/api/v1/health')]
    for (const response of [screen, answer]) {
      expect(response.headers()).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
    }
    expect(answer.headers()['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'; sandbox")
  })
})
