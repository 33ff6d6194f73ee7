import { join } from 'node:path'

/** Where the cookies of the administrator lie, whom the first test lets join (tests/e2e/join.setup.ts). */
export const SIGNED_IN = join('test-results', 'administrator.json')

/** What the administrator of the browser tests signs in with. */
export const ADMINISTRATOR = { name: '周主任', userName: 'zhou', password: 'a long password 2024' }
