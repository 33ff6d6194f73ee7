import { join } from 'node:path'
import { type APIRequestContext, type BrowserContext, expect } from '@playwright/test'
import type { MadeLink } from '@/domain/people/answers'
import type { Limits } from '@/domain/people/limits'
import type { Role } from '@/domain/people/roles'

/** Where the cookies of the administrator lie, whom the first test lets join (tests/e2e/join.setup.ts). */
export const SIGNED_IN = join('test-results', 'administrator.json')

/** What the administrator of the browser tests signs in with. */
export const ADMINISTRATOR = { name: '周主任', userName: 'zhou', password: 'a long password 2024' }

let people = 0

/**
 * Lets somebody else join, in a browser of their own.
 * @param request of the administrator, who invites
 */
export async function joinAs(
  request: APIRequestContext,
  context: BrowserContext,
  asked: { name: string; role: Role; limits?: Limits },
): Promise<void> {
  people += 1
  const userName = `person-${process.pid}-${people}`
  const invited = await request.post('/api/v1/people', { data: { email: null, limits: null, userName, ...asked } })
  expect(invited.status()).toBe(200)
  const id = ((await invited.json()) as MadeLink).address.split('/').at(-1)
  const joined = await context.request.post(`/api/v1/links/${id}`, { data: { password: ADMINISTRATOR.password } })
  expect(joined.status()).toBe(200)
}
