import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import type { Database } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { saveArea } from '@/db/writes/save-area'
import { write } from '@/db/writes/write'
import { importRequestSchema } from '@/domain/review/import-answer'
import type { Area } from '@/domain/statistics/answers'
import { operatorNamed } from '@/imports/bringer'
import { readLimits } from '@/imports/read/limits'
import { endWorker, importInWorker } from '@/imports/run-in-worker'
import areas from '@/seed/areas.json'
import { inventedArticle } from '@/tests/bench/invented-articles'
import { emptyDatabase, NOW, TESTER, temporaryFile } from '@/tests/factories/database'
import { aFile, importInto } from '@/tests/factories/imports'

afterAll(endWorker)

function withAreas(path: string): Database {
  const db = prepareDatabase(path)
  write(db, TESTER, (writer) => {
    for (const [position, area] of areas.areas.entries()) saveArea(writer, area as Area, position)
  })
  return db
}

const TABLES = ['imported_files', 'articles', 'activities', 'figures', 'evidence', 'article_keys', 'activity_articles']
const counts = (db: Database) =>
  Object.fromEntries(TABLES.map((table) => [table, db.$client.prepare(`select count(*) from ${table}`).pluck().get()]))

async function killWhen(child: ChildProcess, isTime: () => boolean): Promise<void> {
  while (child.exitCode === null && !isTime()) await sleep(5)
  child.kill('SIGKILL')
  await once(child, 'exit')
}

describe('an import that is killed on the way', () => {
  it('loses nothing and doubles nothing when it is run again', async () => {
    const path = temporaryFile()
    const db = withAreas(path)
    const env = { ...process.env, GONGJI_DB: path }
    const script = 'tests/factories/import-until-killed.ts'
    const child = spawn(process.execPath, ['--import', 'tsx', script, '160'], { env, stdio: 'inherit' })
    const files = () => Number(counts(db).imported_files)
    await killWhen(child, () => files() > 0)
    const half = files()
    expect(half).toBeGreaterThan(0)
    expect(half).toBeLessThan(160)
    expect(db.$client.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(counts(db).articles).toBe(half)

    const all = Array.from({ length: 160 }, (_, i) => aFile(inventedArticle(i), `${i}.txt`))
    const again = await importInto(db, all, { date: '2031-07-08' })
    expect(again.filter(({ file }) => file.again).length).toBe(half)
    const whole = withAreas(':memory:')
    await importInto(whole, all, { date: '2031-07-08' })
    expect(counts(db)).toEqual(counts(whole))
    db.$client.close()
  })
})

describe('the process for imports', () => {
  const { texts: _texts, ...options } = importRequestSchema.parse({ date: '2031-07-08' })
  const words = { type: {}, level: {}, status: {}, area: {} }
  const work = (database: string | null, texts: string[]) => ({
    database,
    limits: readLimits(undefined),
    bringer: operatorNamed('宣教干事'),
    words,
    at: NOW.toISOString(),
    options,
    files: texts.map((text, i) => ({ name: `${i}.txt`, bytes: new TextEncoder().encode(text), isPasted: true })),
  })

  it('that takes too long is ended; the file is a problem, the others go on', async () => {
    const path = temporaryFile()
    const db = withAreas(path)
    const outcomes: string[][] = []
    const note = (outcome: { problems: { code: string }[] }) => outcomes.push(outcome.problems.map(({ code }) => code))
    await importInWorker(work(path, [inventedArticle(1), inventedArticle(2)]), note, { seconds: 0.001, megabytes: 512 })
    expect(outcomes).toEqual([['tookTooLong'], ['tookTooLong']])
    expect(counts(db).imported_files).toBe(0)
    await importInWorker(work(path, [inventedArticle(1)]), note)
    expect(outcomes.at(-1)).toEqual([])
    expect(counts(db).imported_files).toBe(1)
    db.$client.close()
  })

  it('says that the database is not there', async () => {
    await expect(importInWorker(work(temporaryFile(), [inventedArticle(1)]), () => {})).rejects.toMatchObject({
      name: 'DatabaseFault',
    })
  })
})

it('a database that cannot be written to stops the import with its fault', async () => {
  const db = emptyDatabase()
  db.$client.pragma('query_only = ON')
  await expect(importInto(db, [aFile(inventedArticle(1))])).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
})

it('one bad file among many is refused alone', async () => {
  const db = emptyDatabase()
  const files = [
    aFile(inventedArticle(1), 'a.txt'),
    aFile('MZ\0\0', 'b.docx'),
    aFile('', 'c.txt'),
    aFile(inventedArticle(2), 'd.txt'),
  ]
  const outcomes = await importInto(db, files, { date: '2031-07-08' })
  expect(outcomes.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], ['program'], ['empty'], []])
  expect(counts(db)).toMatchObject({ imported_files: 2, articles: 2 })
})
