import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { expect, it } from 'vitest'
import { chainFindings } from '@/db/integrity/chain'
import { prepareDatabase } from '@/db/prepare'
import { bulletinSettings } from '@/db/queries/bulletin-settings'
import { databaseRevision } from '@/db/queries/database-revision'
import { saveBulletinSettings } from '@/db/writes/save-bulletin-settings'
import { TESTER, temporaryFile } from '@/tests/factories/database'

const FILL = `
insert into areas (code, position, zh, short, en, kind) values ('110101', 1, '东城区', '东城', 'Dongcheng', 'district');
insert into organisations (name) values ('东城区总工会');
insert into articles (id, byline, publication_inferred, body_kind, body, source)
  values ('r1', '[]', 0, 'digest', '86家单位', 'page');
insert into activities (id, name, type, level, area, date_precision, period_basis, status, review, source)
  values ('a1', '培训', 'training', 'district', '110101', 'reported', 'unknown', 'held', 'verified', 'page');
insert into activity_articles values ('a1', 'r1', 0);
insert into activity_organisers values ('a1', 1, 'organiser', 0);
insert into figures (id, activity_id, position, measure, value, bound, printed, realisation, scope, part, basis, standing)
  values ('a1.1', 'a1', 0, 'units', 86, 'exact', '86家', 'achieved', 'occasion', 0, 'printed', 'counted');
insert into evidence values ('a1.1', 'r1', 0, 3);
insert into revisions (at, actor, action, entity, entity_id, after) values
  ('2026-01-01', 'x', 'create', 'article', 'r1', '{}'), ('2026-01-01', 'x', 'create', 'activity', 'a1', '{"id":"a1"}');
`

/** A file as an earlier version left it: the one before imports after three migrations, the one before settings after four. */
function earlierFile(path: string, migrations: number): Sqlite.Database {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-migrations-'))
  cpSync('db/migrations', folder, { recursive: true })
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'))
  journal.entries = journal.entries.slice(0, migrations)
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal))
  const sqlite = new Sqlite(path)
  sqlite.pragma('foreign_keys = ON')
  migrate(drizzle(sqlite), { migrationsFolder: folder })
  rmSync(folder, { recursive: true })
  return sqlite
}

it('a file of the version before keeps all that was in it', () => {
  const path = temporaryFile()
  const old = earlierFile(path, 3)
  old.exec(FILL)
  const tables = [
    'areas',
    'articles',
    'activities',
    'activity_articles',
    'activity_organisers',
    'figures',
    'evidence',
    'revisions',
  ]
  const columns = new Map(
    tables.map((table) => [table, old.prepare('select name from pragma_table_info(?)').pluck().all(table)]),
  )
  const contents = (sqlite: Sqlite.Database) =>
    tables.map((table) => sqlite.prepare(`select ${columns.get(table)?.join(', ')} from ${table}`).all())
  const before = contents(old)
  old.close()

  const { $client } = prepareDatabase(path)
  expect(contents($client)).toEqual(before)
  expect($client.pragma('foreign_key_check')).toEqual([])
  expect($client.prepare('select id, change from revisions').all()).toEqual([
    { id: 1, change: 1 },
    { id: 2, change: 2 },
  ])
  expect($client.prepare('select review, rule, confidence from figures').all()).toEqual([
    { review: 'verified', rule: null, confidence: null },
  ])
  expect(() => $client.exec("update revisions set actor = 'y'")).toThrow(/append-only/)
  expect(() => $client.exec('delete from revisions')).toThrow(/append-only/)
  $client.exec(
    "insert into revisions (at, actor, action, entity, entity_id, change, link) values ('x', 'x', 'merge', 'activity', 'a1', 3, 'x')",
  )
  expect($client.prepare('select max(id) from revisions').pluck().get()).toBe(3)
  $client.close()
})

it('a file from before settings keeps its history, and takes settings into it', () => {
  const path = temporaryFile()
  const old = earlierFile(path, 4)
  old.exec(`insert into revisions (at, actor, action, entity, entity_id, change, reason, before, after)
    values ('2026-01-01', 'x', 'create', 'article', 'r1', 1, 'y', null, '{"id":"r1"}')`)
  const before = old.prepare('select * from revisions').all() as object[]
  old.close()

  const db = prepareDatabase(path)
  expect(db.$client.prepare('select * from revisions').all()).toEqual(
    before.map((revision) => ({ ...revision, person: null, link: expect.stringMatching(/^[0-9a-f]{64}$/) })),
  )
  expect([...chainFindings(db)]).toEqual([])
  expect(() => db.$client.exec("update revisions set actor = 'y'")).toThrow(/append-only/)
  expect(() => db.$client.exec('delete from revisions')).toThrow(/append-only/)
  const points = { national: 4, municipal: 2, district: 0 }
  saveBulletinSettings(db, TESTER, 0, { points, media: [] })
  expect(databaseRevision(db)).toBe(2)
  expect([...chainFindings(db)]).toEqual([])
  expect(bulletinSettings(db)).toEqual({ version: 2, settings: { points, media: [] } })
  db.$client.close()
})
