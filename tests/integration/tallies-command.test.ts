import { spawnSync } from 'node:child_process'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { prepareDatabase } from '@/db/prepare'
import { loadSeed } from '@/seed/load'
import { NOW, temporaryFile } from '@/tests/factories/database'

const run = (script: string, ...more: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...more], {
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    encoding: 'utf8',
  })

it('sums that are not what the records say are found, and made anew by a command', () => {
  const path = temporaryFile()
  const db = prepareDatabase(path)
  loadSeed(db, NOW)
  db.$client.close()
  const sqlite = new Sqlite(path)
  sqlite.exec("update tallied_amounts set value = value + 1 where total = 'units'; delete from tally_cell_publications")
  sqlite.close()
  expect(run('integrity', path)).toMatchObject({ status: 1, stdout: expect.stringContaining('a sum is not what') })
  expect(run('tallies', path)).toMatchObject({ status: 0, stdout: expect.stringContaining('191 activities') })
  expect(run('integrity', path)).toMatchObject({ status: 0 })
  expect(run('tallies', '--all').status).toBe(2)
  expect(run('tallies', `${path}.not`).status).toBe(1)
})
