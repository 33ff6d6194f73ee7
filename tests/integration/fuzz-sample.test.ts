import { expect, it } from 'vitest'
import { serveSeededFile } from '@/tests/factories/server'
import { fuzz } from '@/tests/fuzz/fuzz'

serveSeededFile({ asNobody: true })

/** Always the same sample, so that a change is blamed for what it breaks; the command looks further each time. */
const SEED = 20_261_123

it('no input breaks a law: a sample of what npm run fuzz sends', async () => {
  const sent = await fuzz(1500, SEED, 1)
  expect(sent.reduce((sum, { inputs }) => sum + inputs, 0)).toBeGreaterThanOrEqual(1500)
}, 180_000)
