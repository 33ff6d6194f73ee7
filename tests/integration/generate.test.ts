import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { findingsIn } from '@/db/integrity/examine'
import { prepareDatabase } from '@/db/prepare'
import { openSnapshot } from '@/db/snapshot'
import { hasRealActivities } from '@/seed/generated/load-generated'
import { loadSeed } from '@/seed/load'
import { NOW, temporaryFile } from '@/tests/factories/database'

const ENV = { ...process.env, LC_ALL: 'en_GB.UTF-8' }
const command = (...more: string[]) => ['--import', 'tsx', 'scripts/generate.ts', ...more]
const run = (...more: string[]) => spawnSync(process.execPath, command(...more), { env: ENV, encoding: 'utf8' })

function countIn(path: string): number {
  const db = openSnapshot(path)
  const count = db.$client.prepare<[], number>('select count(*) from activities').pluck().get() ?? 0
  db.$client.close()
  return count
}

it('goes on where it was killed, and is sound: all there, nothing twice', { timeout: 120_000 }, async () => {
  const path = temporaryFile()
  const asked = ['--activities', '4000', '--years', '3', '--seed', '5', '--into', path]
  const child = spawn(process.execPath, command(...asked), { env: ENV, stdio: 'ignore' })
  const ended = once(child, 'exit')
  prepareDatabase(path).$client.close()
  while (child.exitCode === null && countIn(path) < 500) await sleep(20)
  child.kill('SIGKILL')
  await ended
  expect(countIn(path) % 500).toBe(0)
  expect(run(...asked)).toMatchObject({ status: 0, stdout: expect.stringContaining('4000 generated activities') })
  expect(countIn(path)).toBe(4000)
  const db = openSnapshot(path)
  expect([...findingsIn(db)]).toEqual([])
  expect(hasRealActivities(db)).toBe(false)
  db.$client.close()
})

it('is kept apart from real data unless that is asked for', { timeout: 60_000 }, () => {
  const path = temporaryFile()
  const db = prepareDatabase(path)
  loadSeed(db, NOW)
  db.$client.close()
  const asked = ['--activities', '10', '--into', path]
  expect(run(...asked)).toMatchObject({ status: 2, stderr: expect.stringContaining('holds real data') })
  expect(countIn(path)).toBe(191)
  expect(run(...asked, '--among-real-data').status).toBe(0)
  expect(countIn(path)).toBe(201)
})

it.each([[[]], [['--activities', 'many']], [['--activities', '0']], [['--activities', '5', '--size', '3']]])(
  'says how it is used where it is not: %j',
  (given) => {
    expect(run(...given)).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') })
  },
)
