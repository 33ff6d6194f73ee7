import { expect, it } from 'vitest'
import { prepareDatabase } from '@/db/prepare'
import { loadSeed } from '@/seed/load'
import { NOW, temporaryFile } from '@/tests/factories/database'
import { killOnTheWay } from '@/tests/faults/kill-on-the-way'

/** `npm run faults` kills hundreds of times; here a few, so that a change that breaks it is seen at once. */
it('whoever is killed while importing, reviewing, merging or copying leaves all that was acknowledged, and nothing by halves', async () => {
  const path = temporaryFile()
  const db = prepareDatabase(path)
  loadSeed(db, NOW)
  db.$client.close()
  for (const [i, pause] of [10, 50, 120].entries()) {
    const { done, faults } = await killOnTheWay(path, i + 1, i + 1, pause)
    expect(faults).toEqual([])
    expect(done.length).toBeGreaterThanOrEqual(i + 1)
  }
}, 120_000)
