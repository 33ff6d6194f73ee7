import { beforeAll, expect, it } from 'vitest'
import { serveSeededFile } from '@/tests/factories/server'
import { type Asker, allAskers } from '@/tests/fuzz/askers'
import { fuzz } from '@/tests/fuzz/fuzz'
import { hideSecrets } from '@/tests/fuzz/secrets'

const db = serveSeededFile({ asNobody: true })
let askers: Asker[]
beforeAll(async () => {
  hideSecrets(db())
  askers = await allAskers()
})

it('no input breaks a law: a sample of what npm run fuzz sends', async () => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  expect(await fuzz(db(), askers, 1500, seed, () => {})).toBeGreaterThanOrEqual(1500)
}, 120_000)
