import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareDatabase } from '@/db/prepare'
import { temporaryFile } from '@/tests/factories/database'

let taken: Server
let takenPort: string
let freePort: string

beforeAll(async () => {
  taken = await listening()
  takenPort = portOf(taken)
  const probe = await listening()
  freePort = portOf(probe)
  probe.close()
})

afterAll(() => {
  taken.close()
})

async function listening(): Promise<Server> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

function portOf(server: Server): string {
  const address = server.address()
  return String(typeof address === 'object' ? address?.port : address)
}

/** Runs a script as a user does: a process of its own, with an environment of its own. */
function run(script: 'start' | 'seed', settings: Record<string, string>): SpawnSyncReturns<string> {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, LANG: 'zh_CN.UTF-8', ...settings }
  return spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`], { env, encoding: 'utf8' })
}

/** One line on stderr and nothing else: no stack, and no sign of a build or a server. */
function expectOneLine(result: SpawnSyncReturns<string>, line: RegExp): void {
  expect(result.stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(line)])
  expect(result.stdout).toBe('')
  expect(result.status).toBe(1)
}

function makeNewer(path: string): void {
  const { $client } = prepareDatabase(path)
  $client.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 99999999999999)")
  $client.close()
}

function makeForeign(path: string): void {
  const sqlite = new Sqlite(path)
  sqlite.exec('create table recipes (name text)')
  sqlite.close()
}

test.each<[string, (path: string) => void, RegExp]>([
  ['of a newer version', makeNewer, /来自更新的版本.*请更新工迹/],
  ['of another program', makeForeign, /别的程序的数据库.*GONGJI_DB/],
  ['that is a long text', (path) => writeFileSync(path, '2500余名职工\n'.repeat(200)), /不是数据库文件.*GONGJI_DB/],
  ['that is a short text', (path) => writeFileSync(path, '工会'), /不是数据库文件.*GONGJI_DB/],
])('a database %s stops the start and stays as it is', (_, make, line) => {
  const path = temporaryFile()
  make(path)
  const before = readFileSync(path)
  expectOneLine(run('start', { GONGJI_DB: path, PORT: freePort }), line)
  expect(readFileSync(path).equals(before)).toBe(true)
  expect([`${path}-wal`, `${path}-shm`, `${path}-journal`].filter(existsSync)).toEqual([])
})

test.each([
  ['below a file', join('package.json', 'gongji.db')],
  ['in a folder that takes no file even from root', '/proc/gongji.db'],
  ['in a folder that cannot be made', '/proc/gongji/gongji.db'],
])('a database %s stops the start', (_, path) => {
  expectOneLine(run('start', { GONGJI_DB: path, PORT: freePort }), /不能写入 .*请检查文件夹权限/)
})

test('a folder in place of the database stops the start', () => {
  expectOneLine(run('start', { GONGJI_DB: join(temporaryFile(), '..'), PORT: freePort }), /不能写入|打不开/)
})

test('a port in use stops the start before the database is made', () => {
  const path = temporaryFile()
  expectOneLine(run('start', { GONGJI_DB: path, PORT: takenPort }), new RegExp(`端口 ${takenPort} 已被占用.*PORT=`))
  expect(existsSync(path)).toBe(false)
})

test('a PORT that is no port stops the start', () => {
  expectOneLine(run('start', { GONGJI_DB: temporaryFile(), PORT: 'http' }), /PORT 的值“http”不是端口号/)
})

test('a system that speaks English is told in English', () => {
  const settings = { GONGJI_DB: temporaryFile(), PORT: takenPort, LANG: 'en_GB.UTF-8' }
  expectOneLine(run('start', settings), /^Port \d+ is in use\. Stop the program/)
})

test('the bundled reports are loaded once, and a second run says that it changed nothing', () => {
  const path = temporaryFile()
  const first = run('seed', { GONGJI_DB: path })
  expect(first.stdout).toMatch(/新增 191 项活动，原有 0 项未动/)
  const before = readFileSync(path)
  const second = run('seed', { GONGJI_DB: path })
  expect(second.stdout).toMatch(/没有新增：191 项活动都已在库，未作改动/)
  expect([first.stderr, second.stderr, first.status, second.status]).toEqual(['', '', 0, 0])
  expect(readFileSync(path).equals(before)).toBe(true)
})
