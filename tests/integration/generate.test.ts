import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { wordsOf } from '@/app/answers/context'
import { findingsIn } from '@/db/integrity/examine'
import { prepareDatabase } from '@/db/prepare'
import { generatedMark } from '@/db/queries/generated-mark'
import { openSnapshot } from '@/db/snapshot'
import { prepareData } from '@/scripts/prepare-data'
import { holdsRealData } from '@/seed/generated/load-generated'
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

afterEach(() => vi.unstubAllEnvs())

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
  expect(holdsRealData(db)).toBe(false)
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
  expect(markIn(path)).toBeNull()
  expect(run(...asked, '--among-real-data').status).toBe(0)
  expect(countIn(path)).toBe(201)
  expect(markIn(path)).toMatchObject({ activities: 10, years: 10, seed: 1, amongReal: true })
})

it('marks its database, takes one generation into it, and nothing bundled', { timeout: 60_000 }, async () => {
  const path = temporaryFile()
  expect(run('--activities', '10', '--years', '2', '--seed', '3', '--into', path).status).toBe(0)
  expect(markIn(path)).toMatchObject({ activities: 10, years: 2, seed: 3, amongReal: false })
  const other = run('--activities', '20', '--into', path)
  expect(other).toMatchObject({ status: 2, stderr: expect.stringContaining('10 over 2 years, seed 3') })
  vi.stubEnv('GONGJI_DB', path)
  const told: string[] = []
  await prepareData(wordsOf('en'), (line) => told.push(line))
  expect(told).toEqual([expect.stringContaining('nothing bundled is loaded')])
  expect(countIn(path)).toBe(10)
})

function markIn(path: string) {
  const db = openSnapshot(path)
  const mark = generatedMark(db)
  db.$client.close()
  return mark
}

it.each([[[]], [['--activities', 'many']], [['--activities', '0']], [['--activities', '5', '--size', '3']]])(
  'says how it is used where it is not: %j',
  (given) => {
    expect(run(...given)).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') })
  },
)
