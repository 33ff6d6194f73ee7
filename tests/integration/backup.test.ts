import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { nameOfCopy } from '@/db/backup/file-names'
import { copiesIn, makeCopy, rotate } from '@/db/backup/make-copy'
import { putBack } from '@/db/backup/put-back'
import type { Database } from '@/db/client'
import { findingsIn } from '@/db/integrity/examine'
import { prepareDatabase } from '@/db/prepare'
import { databaseRevision } from '@/db/queries/database-revision'
import { openSnapshot } from '@/db/snapshot'
import { isDue } from '@/scripts/daily-copies'
import { loadSeed } from '@/seed/load'
import { NOW, temporaryFile } from '@/tests/factories/database'
import { anActivity, anArticle, store } from '@/tests/factories/records'

function seededFile(): { path: string; db: Database } {
  const path = temporaryFile()
  const db = prepareDatabase(path)
  loadSeed(db, NOW)
  return { path, db }
}

const record = (db: Database) => {
  const article = anArticle()
  store(db, [article], [anActivity([article])])
}

const contents = (path: string) => {
  const db = openSnapshot(path)
  try {
    const tables = db.$client
      .prepare("select name from sqlite_master where type = 'table' and name not like '%search%'")
      .pluck()
      .all()
    return tables.map((table) => [table, db.$client.prepare(`select count(*) from "${table}"`).pluck().get()])
  } finally {
    db.$client.close()
  }
}

describe('a copy of the database', () => {
  it('holds all that was acknowledged, while others go on writing', async () => {
    const { path, db } = seededFile()
    const folder = join(dirname(path), 'backups')
    const before = databaseRevision(db)
    const copying = makeCopy(path, folder, NOW)
    for (let i = 0; i < 5; i++) record(db)
    const copy = await copying
    expect(copy.findings).toEqual([])
    expect(copy.revision).toBeGreaterThanOrEqual(before)
    expect(readdirSync(folder)).toEqual([nameOfCopy(NOW, copy.revision)])
    const again = await makeCopy(path, folder, new Date(NOW.getTime() + 1000))
    expect(again.revision).toBe(databaseRevision(db))
    expect(contents(again.path)).toEqual(contents(path))
    db.$client.close()
  })

  it('says what is wrong in the database that it is of', async () => {
    const { path, db } = seededFile()
    db.$client.exec(
      "update figures set standing = 'smaller' where id = (select min(id) from figures where standing = 'counted')",
    )
    const { findings } = await makeCopy(path, join(dirname(path), 'backups'), NOW)
    expect(findings.map(({ kind }) => kind)).toEqual(['standing', 'tally'])
    db.$client.close()
  })

  it('is not made of a file that is missing or none of ours, nor where nothing can be written, and leaves nothing', async () => {
    const { path, db } = seededFile()
    db.$client.close()
    const folder = join(dirname(path), 'backups')
    await expect(makeCopy(join(folder, 'nowhere.db'), folder, NOW)).rejects.toMatchObject({ code: 'missing' })
    const text = join(dirname(path), 'text.db')
    writeFileSync(text, 'no database'.repeat(1000))
    await expect(makeCopy(text, folder, NOW)).rejects.toMatchObject({ code: 'not-a-database' })
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
    await expect(makeCopy(path, '/proc/backups', NOW)).rejects.toMatchObject({ code: 'read-only' })
  })

  it('that is killed on the way leaves no copy that is not whole', async () => {
    const { path, db } = seededFile()
    const folder = join(dirname(path), 'backups')
    const env = { ...process.env, GONGJI_DB: path, GONGJI_BACKUPS: folder }
    for (const pause of [350, 500, 650, 800, 950, 1100]) {
      const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/backup.ts'], { env, stdio: 'ignore' })
      await sleep(pause)
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      for (const { name } of copiesIn(folder)) expect(contents(join(folder, name))).toEqual(contents(path))
    }
    expect([...findingsIn(db)]).toEqual([])
    db.$client.close()
  })

  it('is due once a day', () => {
    const folder = join(dirname(temporaryFile()), 'backups')
    expect(isDue(folder, NOW)).toBe(true)
    mkdirSync(folder)
    writeFileSync(join(folder, nameOfCopy(NOW, 1)), '')
    expect(isDue(folder, new Date(NOW.getTime() + 86_399_000))).toBe(false)
    expect(isDue(folder, new Date(NOW.getTime() + 86_400_000))).toBe(true)
    // A clock that was wrong once.
    writeFileSync(join(folder, nameOfCopy(new Date('2099-01-01T00:00:00Z'), 2)), '')
    expect(isDue(folder, new Date(NOW.getTime() + 86_400_000))).toBe(true)
    expect(isDue(folder, new Date(NOW.getTime() + 86_399_000))).toBe(false)
  })

  it('gives way to newer ones, and nothing else in the folder does', () => {
    const folder = join(dirname(temporaryFile()), 'backups')
    mkdirSync(folder)
    const names = Array.from({ length: 60 }, (_, day) =>
      nameOfCopy(new Date(NOW.getTime() - day * 86_400_000), 60 - day),
    )
    for (const name of [...names, 'mine.db', 'gongji.db']) writeFileSync(join(folder, name), '')
    const gone = rotate(folder)
    expect(gone.length).toBeGreaterThan(40)
    expect(readdirSync(folder).sort()).toEqual(
      [...names.filter((name) => !gone.includes(name)), 'mine.db', 'gongji.db'].sort(),
    )
    expect(existsSync(join(folder, names[0] ?? ''))).toBe(true)
  })
})

it('takes away what is left of copies that were broken off', () => {
  const folder = join(dirname(temporaryFile()), 'backups')
  mkdirSync(folder)
  const yesterday = new Date(Date.now() - 86_400_000)
  for (const name of ['.gongji-1.part', '.gongji-1.part-journal', '.gongji-2.part'])
    writeFileSync(join(folder, name), '')
  for (const name of ['.gongji-1.part', '.gongji-1.part-journal']) utimesSync(join(folder, name), yesterday, yesterday)
  expect(rotate(folder)).toEqual([])
  expect(readdirSync(folder)).toEqual(['.gongji-2.part'])
})

describe('putting a copy back', () => {
  it('brings its records back and keeps the database that was there', async () => {
    const { path, db } = seededFile()
    const copy = await makeCopy(path, join(dirname(path), 'backups'), NOW)
    record(db)
    const later = databaseRevision(db)
    db.$client.close()
    const result = putBack(copy.path, path, NOW)
    if (!result.done || result.kept === null) throw new Error('not put back')
    const restored = prepareDatabase(path)
    expect(databaseRevision(restored)).toBe(copy.revision)
    expect([...findingsIn(restored)]).toEqual([])
    restored.$client.close()
    const kept = prepareDatabase(result.kept)
    expect(databaseRevision(kept)).toBe(later)
    kept.$client.close()
    expect(statSync(copy.path).size).toBeGreaterThan(0)
  })

  it('works where there is no database, and where it is damaged', async () => {
    const { path, db } = seededFile()
    const copy = await makeCopy(path, join(dirname(path), 'backups'), NOW)
    db.$client.close()
    const elsewhere = temporaryFile('new.db')
    expect(putBack(copy.path, elsewhere, NOW)).toEqual({ done: true, kept: null })
    expect(contents(elsewhere)).toEqual(contents(copy.path))
    writeFileSync(path, 'torn')
    writeFileSync(`${path}-wal`, 'torn too')
    const result = putBack(copy.path, path, NOW)
    if (!result.done || result.kept === null) throw new Error('not put back')
    expect(readFileSync(result.kept, 'utf8')).toBe('torn')
    expect(contents(path)).toEqual(contents(copy.path))
  })

  it('refuses while somebody has the database open, and changes nothing', async () => {
    const { path, db } = seededFile()
    const copy = await makeCopy(path, join(dirname(path), 'backups'), NOW)
    record(db)
    const before = contents(path)
    expect(() => putBack(copy.path, path, NOW)).toThrow(expect.objectContaining({ code: 'busy' }))
    expect(contents(path)).toEqual(before)
    record(db)
    expect([...findingsIn(db)]).toEqual([])
    db.$client.close()
  })

  it.each<[string, (copy: string) => void, string]>([
    ['of another program', (copy) => foreign(copy), 'foreign-database'],
    ['that is no database', (copy) => writeFileSync(copy, 'x'.repeat(5000)), 'not-a-database'],
  ])('refuses a copy %s', async (_what, spoil, code) => {
    const { path, db } = seededFile()
    db.$client.close()
    const copy = join(dirname(path), 'copy.db')
    spoil(copy)
    const before = readFileSync(path)
    expect(() => putBack(copy, path, NOW)).toThrow(expect.objectContaining({ code, path: copy }))
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(dirname(path)).filter((name) => name.includes('coming'))).toEqual([])
  })

  it('refuses a copy in which something is wrong, and says what', async () => {
    const { path, db } = seededFile()
    const copy = await makeCopy(path, join(dirname(path), 'backups'), NOW)
    db.$client.close()
    const spoilt = new Sqlite(copy.path)
    spoilt.exec("update activities set name = 'x' where id = (select min(id) from activities)")
    spoilt.close()
    const before = readFileSync(path)
    expect(putBack(copy.path, path, NOW)).toMatchObject({ done: false, findings: [{ kind: 'history' }] })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('takes a copy of an earlier version', () => {
    const { path, db } = seededFile()
    db.$client.close()
    const copy = join(dirname(path), 'copy.db')
    writeFileSync(copy, readFileSync(path))
    chmodSync(copy, 0o400)
    expect(putBack(copy, path, NOW)).toMatchObject({ done: true })
  })
})

function foreign(path: string): void {
  const sqlite = new Sqlite(path)
  sqlite.exec('create table theirs (id integer)')
  sqlite.close()
}

it('tells on the console what it did, in the language of the system', () => {
  const { path, db } = seededFile()
  db.$client.close()
  const folder = join(dirname(path), 'out')
  const env = { ...process.env, GONGJI_DB: path, LC_ALL: 'en_GB.UTF-8' }
  const run = (script: string, ...more: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...more], { env, encoding: 'utf8' })
  const backup = run('backup', '--out', folder)
  expect([backup.status, backup.stdout]).toEqual([
    0,
    expect.stringMatching(/^Copied and verified: .*-r641\.db \(revisions up to 641\)\.\n$/),
  ])
  const [copy = ''] = readdirSync(folder)
  const restore = run('restore', join(folder, copy))
  expect([restore.status, restore.stdout]).toEqual([0, expect.stringContaining('is kept as')])
  expect(run('integrity').stdout).toContain('sound')
  expect(run('verify').stdout).toMatch(/Last link: 641:[0-9a-f]{64}\n$/)
  expect([
    run('restore').status,
    run('backup', '--no').status,
    run('verify', '--link', '5').status,
    run('integrity', '--no').status,
  ]).toEqual([2, 2, 2, 2])
})

it('is, as the database itself, for its owner alone', async () => {
  const { path, db } = seededFile()
  const copy = await makeCopy(path, join(dirname(path), 'backups'), NOW)
  record(db)
  const files = [path, `${path}-wal`, `${path}-shm`, copy.path]
  expect(files.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600, 0o600, 0o600])
  db.$client.close()
})
