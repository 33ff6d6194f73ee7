import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { prepareDatabase } from '@/db/prepare'
import { openOfThisVersion } from '@/db/this-version'
import { seededDatabase, temporaryFile } from '@/tests/factories/database'

const journal = JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8')) as {
  entries: { idx: number; when: number; tag: string }[]
}

/** A database as the version with only so many migrations left it. */
function ofVersion(migrations: number): string {
  const path = temporaryFile()
  const sqlite = new Sqlite(path)
  // Asked for by a migration, for revisions that this database has none of.
  sqlite.function('revision_link', { varargs: true }, () => null)
  sqlite.exec('create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)')
  for (const { tag, when } of journal.entries.slice(0, migrations)) {
    sqlite.exec(readFileSync(join('db/migrations', `${tag}.sql`), 'utf8'))
    sqlite.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run(tag, when)
  }
  sqlite.close()
  return path
}

const run = (script: string, ...more: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...more], {
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    encoding: 'utf8',
  })

it.each(['integrity', 'verify'])('%s says of an older database that it has to be started once', (script) => {
  const path = ofVersion(5)
  const before = readFileSync(path)
  const { status, stdout, stderr } = run(script, path)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/is from an older version\. Run npm start with this version once/),
  ])
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(dirname(path))).toEqual(['gongji.db'])
})

it.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
  'a database with %i migrations is older until it was started',
  (migrations) => {
    const path = ofVersion(migrations)
    expect(() => openOfThisVersion(path)).toThrow(expect.objectContaining({ code: 'older-version' }))
    prepareDatabase(path).$client.close()
    openOfThisVersion(path).$client.close()
  },
)

/** Puts the rows of these tables into an older database. */
function carryOver(from: Sqlite.Database, into: Sqlite.Database, tables: readonly string[]): void {
  for (const table of tables) {
    const rows = from.prepare<[], Record<string, unknown>>(`select * from ${table}`).all()
    for (const row of rows) {
      const names = Object.keys(row)
      into.prepare(`insert into ${table} (${names}) values (${names.map(() => '?')})`).run(Object.values(row))
    }
  }
}

const rowsIn = (sqlite: Sqlite.Database, ...tables: string[]) =>
  tables.map((table) => sqlite.prepare(`select * from ${table}`).all())

it('a database from before the tallies has them once it was started', () => {
  const path = ofVersion(7)
  const old = new Sqlite(path)
  const whole = seededDatabase().$client
  carryOver(whole, old, ['areas', 'organisations', 'series', 'articles', 'activities'])
  carryOver(whole, old, ['activity_organisers', 'activity_articles', 'figures'])
  old.close()
  const db = prepareDatabase(path)
  const tallies = ['tallied_activities', 'tallied_amounts']
  expect(rowsIn(db.$client, ...tallies)).toEqual(rowsIn(whole, ...tallies))
  db.$client.close()
})

it('articles keep what imports know them by', () => {
  const path = ofVersion(8)
  const old = new Sqlite(path)
  const whole = seededDatabase().$client
  carryOver(whole, old, ['articles'])
  const keys = whole.prepare<[], { key: string; id: string }>(
    'select k.key, r.id from article_keys k join articles r on r.number = k.article',
  )
  for (const { key, id } of keys.all()) old.prepare('insert into article_keys values (?, ?)').run(key, id)
  old.close()
  const db = prepareDatabase(path)
  expect(rowsIn(db.$client, 'article_keys')).toEqual(rowsIn(whole, 'article_keys'))
  db.$client.close()
})

it('an empty file is no database of this version', () => {
  const path = temporaryFile()
  new Sqlite(path).exec('vacuum')
  expect(() => openOfThisVersion(path)).toThrow(expect.objectContaining({ code: 'older-version' }))
})
